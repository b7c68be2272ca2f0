package org.readout.batch.draft;

import org.readout.batch.template.TemplateFolder;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.store.Store;

/**
 * What every stage of a run works with.
 *
 * @param settings  what it is asked to do
 * @param templates as they were when the run began
 * @param store     that results are kept in
 */
public record Means(Settings settings, Templates templates, Store store) {

    /** @throws Refusal when a template is wrong */
    public static Means of(Settings settings) {
        return new Means(settings, TemplateFolder.read(settings.templates()), new Store(settings.store()));
    }

    /** The Readout that does it. */
    public Settings.Tool tool() {
        return settings.tool();
    }

    /** What a stage takes from it is noted. */
    public Reading reading() {
        return new Reading(templates, settings.tool());
    }

    /** The same, gone about in another manner. */
    public Means in(Settings.Manner manner) {
        return new Means(settings.in(manner), templates, store);
    }
}

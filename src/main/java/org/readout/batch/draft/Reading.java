package org.readout.batch.draft;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.readout.batch.template.Templates;
import org.readout.batch.work.Inputs;
import org.readout.batch.work.Settings;
import org.readout.check.HouseStyle;
import org.readout.edition.Furniture;
import org.readout.extract.language.Words;
import org.readout.model.Audience;
import org.readout.model.Digest;
import org.readout.model.MemoType;
import org.readout.render.Theme;
import org.readout.source.Limits;

/**
 * All that one stage is given to read, for one result: it can get at nothing else, and whatever it takes is noted with its
 * digest. So what a result depends on is what was read to make it, and cannot be forgotten.
 */
public final class Reading {

    private final Templates templates;
    private final SortedMap<String, Digest> noted = new ConcurrentSkipListMap<>();

    public Reading(Templates templates, Settings.Tool tool) {
        this.templates = templates;
        note(Inputs.TOOL, Inputs.of(tool));
    }

    /** What was taken so far, by the names {@link Inputs} knows it by. */
    public Map<String, Digest> noted() {
        return noted;
    }

    public void note(String name, Digest digest) {
        noted.put(name, digest);
    }

    List<MemoType> types() {
        note(Inputs.TYPES);
        return templates.types().stream().map(MemoType::id).map(this::type).toList();
    }

    public MemoType type(String id) {
        note(Inputs.type(id));
        return templates.type(id);
    }

    /** Those of every language: what one draft is understood by cannot be told beforehand. */
    Words words() {
        note(Inputs.VOCABULARY);
        return templates.vocabulary().words();
    }

    public Audience audience(String id) {
        note(Inputs.audience(id));
        return templates.audience(id);
    }

    Limits limits() {
        note(Inputs.LIMITS);
        return templates.limits();
    }

    public HouseStyle style() {
        List.of(Inputs.TERMS, Inputs.LANGUAGES, Inputs.AUDIENCES).forEach(this::note);
        return templates.style();
    }

    /** The words for a BCP 47 tag: its own, those of its language without region, or English. */
    public Furniture furniture(String language) {
        for (String tag : Templates.candidates(language)) {
            note(Inputs.words(tag));
            if (templates.furniture().containsKey(tag)) {
                break;
            }
        }
        return templates.furniture(language);
    }

    public Theme theme(Audience audience) {
        return templates.theme(audience).seenBy((what, digest) -> note(Inputs.theme(audience.theme(), what), digest));
    }

    private void note(String name) {
        note(name, templates.inputs().now(name));
    }
}

package org.readout.batch.announce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.draft.Reading;
import org.readout.batch.make.Cutting;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Inputs;
import org.readout.batch.work.Remembered;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stored;
import org.readout.model.Audience;
import org.readout.model.Digest;
import org.readout.release.announcement.AnnouncedMemo;
import org.readout.store.Results;
import org.readout.store.Store;

/** What may be told of memos to everybody, made once like renditions. Shared by threads. */
public final class AnnouncedMemos {

    private static final String PUBLIC = "public";

    private final Templates templates;
    private final Cutting cutting;
    private final Results results;
    private final Settings settings;
    private final Remembered<AnnouncedMemo> known;
    private final Digest templatesNow;

    /** @param known what came of it in earlier runs with these settings, by memo: asked and added to */
    public AnnouncedMemos(Templates templates, Cutting cutting, Store store, Settings settings, Remembered<AnnouncedMemo> known) {
        this.templates = templates;
        this.cutting = cutting;
        this.results = new Results(store);
        this.settings = settings;
        this.known = known;
        this.templatesNow = templates.inputs().digest();
    }

    AnnouncedMemo of(PreparedDraft draft) {
        return known.get(draft.memo(), List.of(templatesNow, draft.content()), () -> kept(draft).orElseGet(() -> made(draft)));
    }

    private Optional<AnnouncedMemo> kept(PreparedDraft draft) {
        Function<String, Digest> now = templates.inputs().with(Map.of(Inputs.TOOL, Inputs.of(settings.tool()), Inputs.memo(draft.file()), draft.content()));
        return settings.manner().anew() ? Optional.empty() : results.take(target(draft), now).result().flatMap(text -> Stored.read(text, AnnouncedMemo.class));
    }

    private AnnouncedMemo made(PreparedDraft draft) {
        Reading reading = new Reading(templates, settings.tool());
        reading.note(Inputs.memo(draft.file()), draft.content());
        reading.note(Inputs.audience(PUBLIC), templates.inputs().now(Inputs.audience(PUBLIC)));
        AnnouncedMemo announced = audience(templates).filter(audience -> audience.memos().contains(draft.type()))
                .map(audience -> AnnouncedText.of(cutting.edition(draft, audience, reading), reading.theme(audience)))
                .orElseGet(() -> AnnouncedMemo.named(draft.memo(), reading.type(draft.type()).title(), draft.metadata().title(), draft.language()));
        results.keep(target(draft), reading.noted(), Stored.text(announced), List.of());
        return announced;
    }

    private static String target(PreparedDraft draft) {
        return "announcement of " + draft.memo();
    }

    /** Those whose edition says what may be told of a memo to everybody. */
    static Optional<Audience> audience(Templates templates) {
        return templates.audiences().stream().filter(audience -> audience.id().equals(PUBLIC)).findFirst();
    }
}

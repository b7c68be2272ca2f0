package org.readout.batch.announce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.readout.batch.draft.Means;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.draft.Reading;
import org.readout.batch.make.Cutting;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Inputs;
import org.readout.batch.work.Remembered;
import org.readout.batch.work.Stored;
import org.readout.model.Audience;
import org.readout.model.Digest;
import org.readout.release.announcement.AnnouncedMemo;
import org.readout.store.Results;

/** What may be told of memos to everybody, made once like renditions. Shared by threads. */
public final class AnnouncedMemos {

    private static final String PUBLIC = "public";

    private final Means means;
    private final Cutting cutting;
    private final Results results;
    private final Remembered<AnnouncedMemo> known;
    private final Digest templatesNow;

    /** @param known what came of it in earlier runs with these settings, by memo: asked and added to */
    public AnnouncedMemos(Means means, Cutting cutting, Remembered<AnnouncedMemo> known) {
        this.means = means;
        this.cutting = cutting;
        this.results = new Results(means.store());
        this.known = known;
        this.templatesNow = means.templates().inputs().digest();
    }

    AnnouncedMemo of(PreparedDraft draft) {
        return known.get(draft.memo(), List.of(templatesNow, draft.content()), () -> kept(draft).orElseGet(() -> made(draft)));
    }

    private Optional<AnnouncedMemo> kept(PreparedDraft draft) {
        Function<String, Digest> now = means.templates().inputs().with(Map.of(Inputs.TOOL, Inputs.of(means.tool()), Inputs.memo(draft.file()), draft.content()));
        return means.settings().manner().anew() ? Optional.empty() : results.take(target(draft), now).result().flatMap(text -> Stored.read(text, AnnouncedMemo.class));
    }

    private AnnouncedMemo made(PreparedDraft draft) {
        Reading reading = means.reading();
        reading.note(Inputs.memo(draft.file()), draft.content());
        reading.note(Inputs.audience(PUBLIC), means.templates().inputs().now(Inputs.audience(PUBLIC)));
        AnnouncedMemo announced = audience(means.templates()).filter(audience -> audience.memos().contains(draft.type()))
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

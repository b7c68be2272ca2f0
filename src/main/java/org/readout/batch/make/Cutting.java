package org.readout.batch.make;

import java.util.List;
import java.util.Map;

import org.readout.batch.draft.Means;
import org.readout.batch.draft.Preparation;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.draft.Reading;
import org.readout.batch.work.Recent;
import org.readout.edition.Cutter;
import org.readout.edition.Edition;
import org.readout.edition.Furniture;
import org.readout.edition.Translation;
import org.readout.finding.Checked;
import org.readout.model.Audience;
import org.readout.model.Digest;
import org.readout.model.Memo;
import org.readout.model.MemoType;
import org.readout.verify.Accounting;
import org.readout.verify.EditionLedger;

/** Cuts editions, each once for all its formats, which are made soon after each other. Shared by threads. */
public final class Cutting {

    private final Means means;
    private final Preparation preparation;
    /** By what the store keeps them under. */
    private final Recent<Digest, Memo> memos;
    private final Recent<List<String>, Cut> cuts;

    public Cutting(Means means, Preparation preparation) {
        // each thread works at an edition of its own
        int threads = means.settings().threads();
        this.means = means;
        this.preparation = preparation;
        this.memos = new Recent<>(threads);
        this.cuts = new Recent<>(threads);
    }

    /**
     * An edition and the account of it.
     *
     * @param read digests of all that was read to make it, by name
     */
    record Cut(Edition edition, Checked<EditionLedger> ledger, Map<String, Digest> read) {
    }

    Memo memo(PreparedDraft draft) {
        return memos.get(draft.content(), () -> preparation.memo(draft));
    }

    Cut cut(PreparedDraft draft, String audience) {
        return cuts.get(List.of(draft.content().hex(), audience), () -> {
            Reading reading = means.reading();
            Edition edition = edition(draft, reading.audience(audience), reading);
            return new Cut(edition, Accounting.ofEdition(memo(draft), edition), reading.noted());
        });
    }

    public Edition edition(PreparedDraft draft, Audience audience, Reading reading) {
        Memo memo = memo(draft);
        MemoType type = reading.type(memo.type());
        Furniture furniture = reading.furniture(memo.metadata().language());
        return draft.translated().map(told -> Cutter.cut(memo, type, audience, furniture, draft.findings(),
                new Translation(told.source(), told.percentFor(audience), told.release())))
                .orElseGet(() -> Cutter.cut(memo, type, audience, furniture, draft.findings()));
    }
}

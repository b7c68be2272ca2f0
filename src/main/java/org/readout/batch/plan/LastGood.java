package org.readout.batch.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.batch.draft.DraftReference;
import org.readout.batch.draft.PreparedDraft;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.release.LiveRelease;
import org.readout.store.OutputFolder;
import org.readout.store.Store;

/**
 * Drafts as they were when the live release was made, for those that have errors now: a mistake in a draft takes no memo off. They go through all that
 * any draft goes through, with today's templates. So what comes of them is to the byte what is live where no template changed, and never what today's would not let out.
 */
public final class LastGood {

    private final Optional<LiveRelease> live;
    private final Store store;
    private Optional<List<LiveRelease.Made>> made = Optional.empty();

    private LastGood(Optional<LiveRelease> live, Store store) {
        this.live = live;
        this.store = store;
    }

    public static LastGood in(OutputFolder output, Store store) {
        return new LastGood(LiveRelease.in(output), store);
    }

    /** For those who ask that what has errors be left out. */
    public static LastGood none(Store store) {
        return new LastGood(Optional.empty(), store);
    }

    /**
     * What a draft, or another that was the same memo, was when it was released; empty if that is what it still is, or if it is no longer kept. A translation is no draft of its
     * own.
     */
    Optional<DraftReference> of(PreparedDraft draft) {
        return made().stream().filter(one -> isOf(one, draft)).map(one -> new DraftReference(one.draft(), one.source())).distinct()
                .filter(one -> !one.digest().equals(draft.draft()) && store.find(one.digest()).isPresent()).findFirst();
    }

    /** Whether the live release was made from the draft of that name, and as this memo. */
    public boolean isLive(PreparedDraft draft) {
        return made().stream().anyMatch(one -> one.draft().equals(draft.file()) && one.memo().equals(draft.memo()));
    }

    /** Whether nothing but drafts that have errors is otherwise than it was for the live release. */
    public boolean isAll(String work) {
        return live.flatMap(LiveRelease::work).filter(work::equals).isPresent();
    }

    /** Drafts with errors that the live release has editions of, and nothing stands in for; nor is another draft the same memo. */
    public List<PreparedDraft> missed(Plan plan) {
        return plan.drafts().stream().filter(draft -> !draft.ready() && plan.carried().stream().noneMatch(one -> one.draft().equals(draft))
                && plan.drafts().stream().noneMatch(other -> other.ready() && other.memo().equals(draft.memo()))
                && made().stream().anyMatch(one -> isOf(one, draft))).toList();
    }

    /** What is to be said of drafts with errors whose memos are live. */
    public List<Finding> findings(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        live.ifPresent(release -> plan.carried().forEach(one -> findings.add(Finding.warning("memo-carried", SourceSpan.of(one.draft().file()),
                "Because this draft has errors, its memo “" + one.good().metadata().title() + "” is carried from release " + release.id() + ": it stays as it was.",
                "Mend the draft, or take it out of the folder to take its memo off. “readout publish --without-broken” takes it off until then."))));
        missed(plan).forEach(draft -> findings.add(Finding.warning("live-release-stays", SourceSpan.of(draft.file()),
                "The memo of this draft is in the live release, and its last version without errors does not do any more; so the live release stays as it is, and nothing else is published either.",
                "Mend the draft, or take it out of the folder to take its memo off. “readout publish --without-broken” publishes the others without it.")));
        return findings;
    }

    /** A draft may have been renamed since; a translation is only missed where it was. */
    private static boolean isOf(LiveRelease.Made made, PreparedDraft draft) {
        return made.draft().equals(draft.file()) || draft.translated().isEmpty() && made.memo().equals(draft.memo());
    }

    private List<LiveRelease.Made> made() {
        if (made.isEmpty()) {
            made = Optional.of(live.map(LiveRelease::made).orElse(List.of()));
        }
        return made.get();
    }
}

package org.readout.batch.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

import org.readout.batch.draft.Drafts;
import org.readout.batch.draft.Preparation;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.draft.ReadingRoom;
import org.readout.batch.draft.Together;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Underway;
import org.readout.finding.Finding;
import org.readout.store.Store;

/** All drafts of the input folder as they are, for those who publish nothing: held against one another, and works in the place of what composes them. */
public final class ReadDrafts {

    private ReadDrafts() {
    }

    public static List<PreparedDraft> all(Settings settings, Templates templates, Store store, Preparation preparation, ReadingRoom room) {
        List<PreparedDraft> together = Together.judged(each(settings, store, preparation, room), LastGood.in(settings.output(), store)::isLive);
        return new Composing(templates, preparation, store, settings.tool()).compose(together, false).drafts();
    }

    /**
     * The drafts of the memos that are wanted, each once, with errors or without.
     *
     * @param contested drafts of which nothing but their names tells which one is meant; they are left out
     */
    public record Memos(List<PreparedDraft> drafts, List<PreparedDraft> contested) {

        public List<Finding> findings() {
            return contested.stream().flatMap(draft -> Together.contested(draft).stream()).toList();
        }
    }

    /** @throws Refusal when no draft is a memo that is asked for by name, or several are and nothing but their names tells which one is meant */
    public static Memos memos(Settings settings, Templates templates, Store store, Preparation preparation, ReadingRoom room) {
        List<PreparedDraft> all = all(settings, templates, store, preparation, room).stream().filter(draft -> !draft.refused()).toList();
        settings.selection().requireMemos(all.stream().map(PreparedDraft::memo).collect(Collectors.toCollection(TreeSet::new)));
        Map<Boolean, List<PreparedDraft>> wanted = all.stream().filter(draft -> settings.selection().wantsMemo(draft.memo())).collect(Collectors.partitioningBy(draft -> Together.contested(draft).isEmpty()));
        Memos memos = new Memos(wanted.get(true), wanted.get(false).stream().filter(draft -> wanted.get(true).stream().noneMatch(other -> other.memo().equals(draft.memo()))).toList());
        if (!settings.selection().memos().isEmpty()) {
            memos.findings().stream().findFirst().ifPresent(finding -> {
                throw Refusal.of(finding.span().file(), finding.message(), finding.hint());
            });
        }
        return memos;
    }

    private static List<PreparedDraft> each(Settings settings, Store store, Preparation preparation, ReadingRoom room) {
        ExecutorService workers = Underway.workers(settings.threads());
        try {
            return Drafts.keep(settings.input(), store, Instant.now()).stream().map(draft -> Underway.begin(() -> preparation.prepare(draft, room, false).draft(), workers)).toList()
                    .stream().map(Underway::await).toList();
        } finally {
            Underway.end(workers);
        }
    }
}

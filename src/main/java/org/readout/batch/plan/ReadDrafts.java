package org.readout.batch.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

import org.readout.batch.draft.Drafts;
import org.readout.batch.draft.EarlierRecords;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.Preparation;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.draft.ReadingRoom;
import org.readout.batch.draft.Together;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Underway;
import org.readout.finding.Finding;

/**
 * The drafts of the input folder as they are, for those who publish nothing: held against one another, and works in the place of what composes them. What was read
 * already is not read again. Until it is closed there may be a process that reads.
 */
public final class ReadDrafts implements AutoCloseable {

    private final Means means;
    private final Preparation preparation;
    private final ReadingRoom room;

    public ReadDrafts(Means means) {
        Settings settings = means.settings();
        this.means = means;
        this.preparation = new Preparation(means, EarlierRecords.in(settings.output()));
        this.room = new ReadingRoom(settings.templates(), settings.store(), settings.tool(), means.templates().limits());
    }

    /** Who knows what came of them. */
    public Preparation preparation() {
        return preparation;
    }

    public List<PreparedDraft> all() {
        List<PreparedDraft> together = Together.judged(each(), LastGood.in(means.settings().output(), means.store())::isLive);
        return new Composing(means, preparation).compose(together, false).drafts();
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
    public Memos memos() {
        Settings.Selection selection = means.settings().selection();
        List<PreparedDraft> all = all().stream().filter(draft -> !draft.refused()).toList();
        selection.requireMemos(all.stream().map(PreparedDraft::memo).collect(Collectors.toCollection(TreeSet::new)));
        Map<Boolean, List<PreparedDraft>> wanted = all.stream().filter(draft -> selection.wantsMemo(draft.memo()))
                .collect(Collectors.partitioningBy(draft -> Together.contested(draft).isEmpty()));
        Memos memos = new Memos(wanted.get(true), wanted.get(false).stream().filter(draft -> wanted.get(true).stream().noneMatch(other -> other.memo().equals(draft.memo())))
                .toList());
        if (!selection.memos().isEmpty()) {
            memos.findings().stream().findFirst().ifPresent(finding -> {
                throw Refusal.of(finding.span().file(), finding.message(), finding.hint());
            });
        }
        return memos;
    }

    private List<PreparedDraft> each() {
        ExecutorService workers = Underway.workers(means.settings().threads());
        try {
            return Drafts.keep(means.settings().input(), means.store(), Instant.now()).stream()
                    .map(draft -> Underway.begin(() -> preparation.prepare(draft, room, false).draft(), workers)).toList()
                    .stream().map(Underway::await).toList();
        } finally {
            Underway.end(workers);
        }
    }

    @Override
    public void close() {
        room.close();
    }
}

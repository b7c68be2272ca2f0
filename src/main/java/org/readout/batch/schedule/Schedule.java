package org.readout.batch.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.batch.runs.Cause;
import org.readout.batch.runs.RecordedRuns;
import org.readout.batch.runs.Rest;
import org.readout.batch.runs.RunRecord;
import org.readout.batch.runs.RunRecords;
import org.readout.batch.work.Progress;

/**
 * Publishes at planned instants, one run at a time. The next instant always comes from the timetable and never from the run
 * before, so nothing drifts; the clock is read again at least once a second, so a machine that slept, or a clock that was set,
 * is noticed.
 */
public final class Schedule {

    private static final Duration SLICE = Duration.ofSeconds(1);
    /** A clock put back further than this was wrong before; the plan begins anew. */
    private static final Duration SET_BACK = Duration.ofDays(1);
    private static final int RECENT = 100;

    private final Planner planner;
    private final RunRecords records;
    private final RecordedRuns runs;
    private final Progress progress;
    private final Rest rest;
    private final Clock clock;
    private final Listener listener;
    private Instant last = Instant.MIN;
    private Instant told = Instant.MIN;

    /** Told of what happens. */
    public interface Listener {

        /** The next run is planned for then. */
        void waiting(Instant until);

        /** Planned times up to then were missed and are left out. */
        void skipped(Instant planned);

        /** A run has ended. */
        void ran(RecordedRuns.Run run);
    }

    public Schedule(Timetable timetable, Missed missed, RunRecords records, RecordedRuns runs, Progress progress, Rest rest, Clock clock,
            Listener listener) {
        this.planner = new Planner(timetable, missed);
        this.records = records;
        this.runs = runs;
        this.progress = progress;
        this.rest = rest;
        this.clock = clock;
        this.listener = listener;
    }

    /** Returns when it is time to stop, or when the timetable has ended. */
    public void run() {
        last = lastRun();
        while (true) {
            Instant now = clock.instant();
            last = last.isAfter(now.plus(SET_BACK)) ? now : last;
            Planner.Step step = planner.step(last, now);
            if (step instanceof Planner.Step.End || !rest.of(take(step, now))) {
                return;
            }
        }
    }

    /** How long to rest after it. */
    private Duration take(Planner.Step step, Instant now) {
        if (step instanceof Planner.Step.Run run) {
            listener.ran(runs.run(new Cause.Planned(run.planned(), run.madeUp()), progress));
            last = run.planned();
        } else if (step instanceof Planner.Step.Skip skip) {
            listener.skipped(skip.planned());
            last = skip.planned();
        } else if (step instanceof Planner.Step.Wait wait) {
            if (!wait.until().equals(told)) {
                listener.waiting(wait.until());
                told = wait.until();
            }
            Duration left = Duration.between(now, wait.until());
            return left.compareTo(SLICE) < 0 ? left : SLICE;
        }
        return Duration.ZERO;
    }

    /**
     * The last planned instant that has had its run, or a run of any kind that came to its end: when somebody published by hand
     * since, there is nothing to make up.
     */
    private Instant lastRun() {
        List<RunRecord> recent = records.newest(RECENT);
        return recent.stream().filter(record -> record.result() != RunRecord.Result.GIVEN_UP && record.result() != RunRecord.Result.CUT_OFF)
                .filter(record -> record.cause() instanceof Cause.Planned || record.result() != RunRecord.Result.FAILED)
                .map(record -> record.cause() instanceof Cause.Planned planned && planned.planned().isAfter(record.began())
                        ? planned.planned() : record.began())
                .findFirst().or(() -> beforeGivenUp(recent)).orElseGet(clock::instant);
    }

    /** Just before the first that was planned and never ran, where there was no other run yet. */
    private static Optional<Instant> beforeGivenUp(List<RunRecord> recent) {
        return recent.stream().flatMap(record -> record.cause() instanceof Cause.Planned planned ? Stream.of(planned.planned().minusNanos(1)) : Stream.empty())
                .min(Instant::compareTo);
    }
}

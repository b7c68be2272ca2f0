package org.readout.batch.runs;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.readout.batch.publish.Publishing;
import org.readout.batch.release.RunReport;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Stopped;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.SourceSpan;

/** Runs a publication and leaves a record of each run, of those too that changed nothing or failed. */
public final class RecordedRuns {

    private static final Finding CUT_OFF = Finding.error("run-failed", SourceSpan.of("Readout"), "The process was killed before the run had ended, or the machine went down.",
            "Nothing is lost: the next run takes up what this one left. If nobody did it, look into the system's log whether memory ran out.");

    private final RunRecords records;
    private final Publication publication;
    private final Clock clock;

    public RecordedRuns(RunRecords records, Publication publication, Clock clock) {
        this.records = records;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * A run that is over.
     *
     * @param outcome  what came of it, unless it failed
     * @param failure  why it failed, if it did
     * @param recorded whether the record could be written
     */
    public record Run(RunRecord record, Optional<Publishing.Outcome> outcome, Optional<RuntimeException> failure, boolean recorded) {

        /** What came of it, or the failure thrown. */
        public Publishing.Outcome orThrow() {
            return outcome.orElseThrow(failure::orElseThrow);
        }
    }

    /** Runs once. What goes wrong is in the answer; only errors of the machine itself are thrown. */
    public Run run(Cause cause, Progress progress) {
        records.closeCutOff();
        Instant began = clock.instant();
        String id = records.id(began);
        Optional<UnderWay> underWay = records.begin(new RunRecord(id, cause, began, began, RunRecord.Result.CUT_OFF, "", 0, new TreeMap<>(),
                Map.of(), Map.of(), List.of(CUT_OFF), List.of(), List.of(), List.of()));
        try {
            return run(id, cause, began, progress);
        } finally {
            underWay.ifPresent(UnderWay::end);
        }
    }

    private Run run(String id, Cause cause, Instant began, Progress progress) {
        Scan scan = new Scan(progress, clock);
        try {
            Publishing.Outcome outcome = publication.publish(scan);
            RunRecord record = record(id, cause, began, outcome, scan);
            return new Run(record, Optional.of(outcome), Optional.empty(), keep(record));
        } catch (RuntimeException failure) {
            RunRecord record = new RunRecord(id, cause, began, clock.instant(),
                    failure instanceof Refusal.Busy ? RunRecord.Result.GIVEN_UP : RunRecord.Result.FAILED, "", 0, new TreeMap<>(),
                    Map.of(Scan.STAGE, scan.milliseconds()), Map.of(), reasons(failure), List.of(), List.of(), List.of());
            return new Run(record, Optional.empty(), Optional.of(failure), keep(record));
        }
    }

    private RunRecord record(String id, Cause cause, Instant began, Publishing.Outcome outcome, Scan scan) {
        RunReport report = outcome.report();
        RunRecord.Result result = !report.published() ? RunRecord.Result.HELD_BACK
                : outcome.unchanged() ? RunRecord.Result.UNCHANGED : outcome.draft().isPresent() ? RunRecord.Result.DRAFTED : RunRecord.Result.PUBLISHED;
        Map<String, Long> stages = new LinkedHashMap<>(Map.of(Scan.STAGE, scan.milliseconds()));
        outcome.stages().forEach((stage, time) -> stages.put(stage, time.toMillis()));
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
            levels.put(level.id(), report.levels().getOrDefault(level, 0));
        }
        return new RunRecord(id, cause, began, clock.instant(), result, report.release(), report.renditions(), outcome.rebuilt(), stages, levels, report.errors(),
                report.heldBack(), report.carried(), report.refused());
    }

    private static List<Finding> reasons(RuntimeException failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.findings();
        }
        Stopped stopped = Stopped.by(failure);
        return List.of(Finding.error("run-failed", SourceSpan.of("Readout"), stopped.why(), stopped.hint()));
    }

    /** A release is not undone because there is no room for a note of it. */
    private boolean keep(RunRecord record) {
        try {
            records.keep(record);
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}

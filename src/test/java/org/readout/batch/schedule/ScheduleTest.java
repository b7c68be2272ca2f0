package org.readout.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.publish.Publishing;
import org.readout.batch.release.RunReport;
import org.readout.batch.runs.Cause;
import org.readout.batch.runs.FakeTime;
import org.readout.batch.runs.RecordedRuns;
import org.readout.batch.runs.RunRecord;
import org.readout.batch.runs.RunRecords;
import org.readout.batch.runs.TakingTurns;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import org.readout.model.Digest;

/** Days of a schedule in moments: only the clock is not real. */
class ScheduleTest {

    private static final Publishing.Outcome OUTCOME = new Publishing.Outcome(
            new RunReport("r", 1, List.of("Memo"), List.of(), List.of(), List.of(), List.of()), false, new TreeMap<>(), Map.of("render", Duration.ofMillis(5)));

    @TempDir
    Path output;

    private final List<Instant> began = new ArrayList<>();
    private final List<Instant> skipped = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();

    @Test
    void everyRunBeginsAtItsInstantHoweverLongItTakes() {
        FakeTime time = time("2026-05-01T00:30:00Z", "2026-05-04T12:00:00Z");
        schedule("0 3 * * *", Missed.RUN, time, Duration.ofMillis(94_321));
        assertThat(began).containsExactly(instant("2026-05-01T03:00:00Z"), instant("2026-05-02T03:00:00Z"), instant("2026-05-03T03:00:00Z"), instant("2026-05-04T03:00:00Z"));
        assertThat(causes).containsExactlyElementsOf(began.stream().map(planned -> (Cause) new Cause.Planned(planned, false)).toList());
    }

    @Test
    void theFirstStartHasMissedNothing() {
        schedule("0 3 * * *", Missed.RUN, time("2026-05-01T12:00:00Z", "2026-05-02T02:00:00Z"), Duration.ZERO);
        assertThat(began).isEmpty();
        assertThat(skipped).isEmpty();
    }

    @Test
    void whatWasMissedWhileDownIsMadeUpOnce() {
        schedule("0 3 * * *", Missed.RUN, time("2026-05-01T02:00:00Z", "2026-05-01T04:00:00Z"), Duration.ZERO);
        began.clear();
        causes.clear();
        schedule("0 3 * * *", Missed.RUN, time("2026-05-04T12:00:00Z", "2026-05-05T12:00:00Z"), Duration.ZERO);
        assertThat(began).containsExactly(instant("2026-05-04T12:00:00Z"), instant("2026-05-05T03:00:00Z"));
        assertThat(causes.get(0)).isEqualTo(new Cause.Planned(instant("2026-05-04T03:00:00Z"), true));
    }

    @Test
    void orLeftOut() {
        schedule("0 3 * * *", Missed.SKIP, time("2026-05-01T02:00:00Z", "2026-05-01T04:00:00Z"), Duration.ZERO);
        began.clear();
        schedule("0 3 * * *", Missed.SKIP, time("2026-05-04T12:00:00Z", "2026-05-05T12:00:00Z"), Duration.ZERO);
        assertThat(began).containsExactly(instant("2026-05-05T03:00:00Z"));
        assertThat(skipped).containsExactly(instant("2026-05-04T03:00:00Z"));
    }

    @Test
    void aRunByHandSinceLeavesNothingToMakeUp() {
        FakeTime earlier = time("2026-05-04T09:00:00Z", "2026-05-04T10:00:00Z");
        new RecordedRuns(new RunRecords(output), progress -> OUTCOME, earlier).run(new Cause.ByHand(), Progress.NONE);
        schedule("0 3 * * *", Missed.RUN, time("2026-05-04T12:00:00Z", "2026-05-04T13:00:00Z"), Duration.ZERO);
        assertThat(began).isEmpty();
    }

    @Test
    void aMachineThatSleptThroughItsTimeMakesUpWhenItWakes() {
        FakeTime time = time("2026-05-01T02:00:00Z", "2026-05-02T02:00:00Z");
        time.at(instant("2026-05-01T02:59:00Z"), () -> time.jump(Duration.ofHours(5)));
        schedule("0 3 * * *", Missed.RUN, time, Duration.ZERO);
        assertThat(began).singleElement().satisfies(when -> assertThat(when).isBetween(instant("2026-05-01T07:59:00Z"), instant("2026-05-01T07:59:01Z")));
        assertThat(causes).containsExactly(new Cause.Planned(instant("2026-05-01T03:00:00Z"), true));
    }

    @Test
    void aRestartWithinAMinuteIsOnTime() {
        schedule("0 3 * * *", Missed.SKIP, time("2026-05-01T02:00:00Z", "2026-05-01T04:00:00Z"), Duration.ZERO);
        began.clear();
        schedule("0 3 * * *", Missed.SKIP, time("2026-05-02T03:00:40Z", "2026-05-02T04:00:00Z"), Duration.ZERO);
        assertThat(began).containsExactly(instant("2026-05-02T03:00:40Z"));
    }

    @Test
    void aClockThatIsPutBackCausesNoSecondRun() {
        FakeTime time = time("2026-05-01T02:00:00Z", "2026-05-01T23:00:00Z");
        time.at(instant("2026-05-01T03:10:00Z"), () -> time.jump(Duration.ofMinutes(-30)));
        schedule("0 3 * * *", Missed.RUN, time, Duration.ZERO);
        assertThat(began).containsExactly(instant("2026-05-01T03:00:00Z"));
    }

    @Test
    void aClockThatWasFarAheadStopsNothing() {
        FakeTime time = time("2026-05-04T02:59:00Z", "2026-05-04T03:10:00Z");
        time.at(instant("2026-05-04T03:05:00Z"), () -> time.jump(Duration.ofHours(-72)));
        schedule("0 3 * * *", Missed.RUN, time, Duration.ZERO);
        assertThat(began).containsExactly(instant("2026-05-04T03:00:00Z"), instant("2026-05-02T03:00:00Z"), instant("2026-05-03T03:00:00Z"), instant("2026-05-04T03:00:00Z"));
    }

    @Test
    void runsLongerThanTheirIntervalFollowOneAnotherAndNeverOverlap() {
        schedule("*/5 * * * *", Missed.RUN, time("2026-05-01T00:01:00Z", "2026-05-01T00:30:00Z"), Duration.ofMinutes(7));
        assertThat(began).startsWith(instant("2026-05-01T00:05:00Z"), instant("2026-05-01T00:12:00Z"), instant("2026-05-01T00:19:00Z"));
        assertThat(causes).startsWith(new Cause.Planned(instant("2026-05-01T00:05:00Z"), false), new Cause.Planned(instant("2026-05-01T00:10:00Z"), true),
                new Cause.Planned(instant("2026-05-01T00:15:00Z"), true));
    }

    @Test
    void aRunThatFailsIsRecordedAndTheNextComes() {
        FakeTime time = time("2026-05-01T02:00:00Z", "2026-05-02T04:00:00Z");
        RunRecords records = new RunRecords(output);
        new Schedule(Timetable.of("0 3 * * *", "UTC"), Missed.RUN, records, new RecordedRuns(records, progress -> {
            throw new IllegalStateException("no room on the disk");
        }, time), Progress.NONE, time, time, listener()).run();
        assertThat(records.newest(9)).hasSize(2).allSatisfy(record -> {
            assertThat(record.result()).isEqualTo(RunRecord.Result.FAILED);
            assertThat(record.errors().get(0).message()).isEqualTo("no room on the disk");
        });
    }

    /** Somebody ends the schedule while its run waits for another's end. */
    @Test
    void aRunThatWasGivenUpIsMadeUpLater() throws IOException {
        FakeTime time = time("2026-05-01T02:59:00Z", "2026-05-01T03:30:00Z");
        RunRecords records = new RunRecords(output);
        Settings settings = new Settings(output, Path.of("templates"), output.resolve("out"),
                new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()), 1, new Settings.Tool("test", Digest.of("test")));
        try (Publishing other = Publishing.open(settings)) {
            TakingTurns turns = new TakingTurns(progress -> Publishing.publish(settings, progress), time, () -> { });
            new Schedule(Timetable.of("0 3 * * *", "UTC"), Missed.RUN, records, new RecordedRuns(records, turns, time), Progress.NONE, time, time, listener()).run();
        }
        assertThat(records.newest(9)).singleElement().satisfies(record -> assertThat(record.result()).isEqualTo(RunRecord.Result.GIVEN_UP));
        schedule("0 3 * * *", Missed.RUN, time("2026-05-01T05:00:00Z", "2026-05-01T06:00:00Z"), Duration.ZERO);
        assertThat(began).containsExactly(instant("2026-05-01T05:00:00Z"));
    }

    private void schedule(String cron, Missed missed, FakeTime time, Duration work) {
        RunRecords records = new RunRecords(output);
        RecordedRuns runs = new RecordedRuns(records, progress -> {
            began.add(time.instant());
            time.jump(work);
            return OUTCOME;
        }, time);
        new Schedule(Timetable.of(cron, "UTC"), missed, records, runs, Progress.NONE, time, time, listener()).run();
    }

    private Schedule.Listener listener() {
        return new Schedule.Listener() {
            @Override
            public void waiting(Instant until) {
            }

            @Override
            public void skipped(Instant planned) {
                skipped.add(planned);
            }

            @Override
            public void ran(RecordedRuns.Run run) {
                causes.add(run.record().cause());
            }
        };
    }

    private static FakeTime time(String begin, String end) {
        return new FakeTime(instant(begin), instant(end));
    }

    private static Instant instant(String text) {
        return Instant.parse(text);
    }
}

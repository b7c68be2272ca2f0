package org.readout.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.publish.Publishing;
import org.readout.batch.register.KnownReleases;
import org.readout.batch.register.Releases;
import org.readout.batch.runs.FakeTime;
import org.readout.batch.work.Patience;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import org.readout.cli.CommandLineDoor;
import org.readout.model.Digest;
import org.readout.release.RegisterView;
import org.readout.release.Shelved;
import org.readout.release.states.Approve;
import org.readout.release.states.Embargo;
import org.readout.release.states.Entry;
import org.readout.release.states.Event;
import org.readout.release.states.Policy;
import org.readout.release.states.ScheduleFor;
import org.readout.release.states.State;
import org.readout.release.states.Submit;
import org.readout.release.states.Withdraw;
import org.readout.store.OutputFolder;

/** Scheduled releases go out while somebody who publishes at other times waits. */
class DueReleasesTest {

    private static final Instant NINE = Instant.parse("2020-12-01T09:00:00Z");

    @TempDir
    Path output;

    private final List<String> told = new ArrayList<>();
    private final FakeTime time = new FakeTime(NINE.minus(Duration.ofDays(1)), NINE.plus(Duration.ofDays(9)));

    private DueReleases due() {
        return new DueReleases(settings(), time, time, entry -> told.add(entry.event() instanceof Event.Unscheduled ? "off" : "live"), refusal -> told.add(refusal.getMessage()));
    }

    private Shelved shelf() {
        return new Shelved(output, Policy.USUAL, time.instant(), Shelved.counted());
    }

    private void schedule() {
        schedule(NINE, Shelved.Source.of("memo.md", "Text"));
    }

    private void schedule(Instant when, Shelved.Source... sources) {
        Shelved shelf = shelf();
        shelf.make("2020-12-01", List.of(sources), true, "Ada");
        String id = shelf.history().in(State.DRAFT).get(0).release();
        shelf.tell(new Submit(id), "Ada", "");
        shelf.tell(new Approve(id), "Ben", "");
        shelf.tell(new ScheduleFor(id, new Embargo(LocalDateTime.ofInstant(when, ZoneOffset.UTC), ZoneOffset.UTC)), "Ben", "");
    }

    @Test
    void atTheirTimeAndNotBefore() {
        DueReleases due = due();
        due.of(Duration.ZERO);
        schedule();
        time.jump(Duration.between(time.instant(), NINE.minusMillis(1)));
        due.of(Duration.ofMillis(1));
        assertThat(told).isEmpty();
        due.of(Duration.ofSeconds(1));
        due.of(Duration.ofSeconds(1));
        assertThat(told).containsExactly("live");
        assertThat(RegisterView.in(output).history().live()).isPresent();
    }

    @Test
    void afterwardsWhenAnotherIsAtWork() {
        schedule();
        time.jump(Duration.ofDays(2));
        DueReleases due = due();
        try (Releases other = Releases.open(KnownReleases.in(output), Path.of("templates"), time, Patience.NONE)) {
            due.of(Duration.ofSeconds(1));
            assertThat(other.history().live()).isEmpty();
        }
        due.of(Duration.ofSeconds(1));
        assertThat(told).containsExactly("live");
    }

    @Test
    void whatIsTakenOffTheScheduleMeanwhileIsToldOnce() {
        shelf().make("2020-11-30", "Text", false, "Ada");
        String first = RegisterView.in(output).history().live().orElseThrow().release();
        shelf().make("2020-11-30", "Another", false, "Ada");
        schedule();
        DueReleases due = due();
        due.of(Duration.ofSeconds(1));
        assertThat(told).isEmpty();
        shelf().tell(new Withdraw(first), "Ben", "Wrong");
        due.of(Duration.ofSeconds(1));
        due.of(Duration.ofDays(2));
        due.of(Duration.ofSeconds(1));
        assertThat(told).containsExactly("off");
    }

    @Test
    void ofTwoThatAreDueEachIsToldOnce() {
        schedule();
        schedule(NINE.minus(Duration.ofHours(1)), Shelved.Source.of("memo.md", "Newer"), Shelved.Source.of("second.md", "Second"));
        DueReleases due = due();
        due.of(Duration.ofDays(2));
        due.of(Duration.ofSeconds(1));
        due.of(Duration.ofSeconds(1));
        assertThat(told).containsExactlyInAnyOrder("off", "live");
    }

    @Test
    void whatWasTakenOffTheScheduleBeforeIsNoNews() {
        shelf().make("2020-11-30", "Text", false, "Ada");
        String first = RegisterView.in(output).history().live().orElseThrow().release();
        schedule();
        shelf().tell(new Withdraw(first), "Ben", "Wrong");
        assertThat(RegisterView.in(output).history().ofTheSchedule(0)).hasSize(1);
        due().of(Duration.ofSeconds(1));
        assertThat(told).isEmpty();
        try (Publishing publishing = Publishing.open(settings(), time)) {
            assertThat(publishing.bringDue()).isEmpty();
        }
    }

    /** Whoever withdrew what it says too was stopped before it was taken off the schedule. */
    @Test
    void whatIsTakenOffTheScheduleWhenItIsDueIsTold() throws IOException {
        takenAwayAndNotTakenOff();
        time.jump(Duration.ofDays(2));
        DueReleases due = due();
        due.of(Duration.ofSeconds(1));
        due.of(Duration.ofSeconds(1));
        assertThat(told).containsExactly("off");
    }

    @Test
    void whoeverWatchesIsToldOfItOnce() throws IOException {
        takenAwayAndNotTakenOff();
        try (Publishing publishing = Publishing.open(settings(), time)) {
            assertThat(publishing.bringDue()).extracting(Entry::event).singleElement().isInstanceOf(Event.Unscheduled.class);
            assertThat(publishing.bringDue()).isEmpty();
        }
    }

    @Test
    void whoeverPublishesIsToldOfItOnce() throws IOException {
        schedule();
        time.jump(Duration.ofDays(2));
        Files.writeString(Files.createDirectories(settings().input()).resolve("memo.md"), "# Harbour memo\n\nThe tide tables are late.\n");
        try (Publishing publishing = Publishing.open(settings(), time)) {
            assertThat(publishing.publish(Progress.NONE).due()).extracting(Entry::event).singleElement().isInstanceOf(Event.Published.class);
            assertThat(publishing.bringDue()).isEmpty();
            assertThat(publishing.publish(Progress.NONE).due()).isEmpty();
        }
    }

    private Settings settings() {
        return new Settings(output.resolve("input"), Path.of("templates"), output, new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()), 1, new Settings.Tool("test", Digest.of("test")));
    }

    @Test
    void aTimerIsToldOfIt() throws IOException {
        takenAwayAndNotTakenOff();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true);
        assertThat(CommandLineDoor.run(new String[] {"release", "due", "--output", output.toString(), "--templates", "templates"}, err, err)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Ben took it off the schedule, as it says what was taken away.", "It does NOT go out at 2020-12-01 09:00 Z", "→ readout release schedule");
    }

    /** A release is scheduled that says what another one said which was withdrawn since. */
    private void takenAwayAndNotTakenOff() throws IOException {
        shelf().make("2020-11-30", "Text", false, "Ada");
        String first = RegisterView.in(output).history().live().orElseThrow().release();
        schedule();
        shelf().tell(new Withdraw(first), "Ben", "Wrong");
        Path log = new OutputFolder(output).log();
        List<String> lines = Files.readAllLines(log);
        assertThat(lines.get(lines.size() - 1)).contains("unscheduled");
        Files.write(log, lines.subList(0, lines.size() - 1));
    }

    @Test
    void aLogThatWasAlteredIsToldOnce() throws IOException {
        schedule();
        time.jump(Duration.ofDays(2));
        Path log = new OutputFolder(output).log();
        Files.writeString(log, Files.readString(log).replace("Ada", "Eve"));
        DueReleases due = due();
        due.of(Duration.ofSeconds(1));
        due.of(Duration.ofSeconds(1));
        assertThat(told).containsExactly("Line 1 of the log of releases was altered, or lines before it are missing.");
    }
}

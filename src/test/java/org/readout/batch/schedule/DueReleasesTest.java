package org.readout.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.Patience;
import org.readout.batch.Releases;
import org.readout.batch.runs.FakeTime;
import org.readout.release.Register;
import org.readout.release.Shelved;
import org.readout.release.states.Approve;
import org.readout.release.states.Embargo;
import org.readout.release.states.Policy;
import org.readout.release.states.ScheduleFor;
import org.readout.release.states.State;
import org.readout.release.states.Submit;

/** Scheduled releases go out while somebody who publishes at other times waits. */
class DueReleasesTest {

    private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");

    @TempDir
    Path output;

    private final List<String> told = new ArrayList<>();
    private final FakeTime time = new FakeTime(NINE.minus(Duration.ofDays(1)), NINE.plus(Duration.ofDays(9)));

    private DueReleases due() {
        return new DueReleases(output, Path.of("templates"), time, time, entry -> told.add("live"), refusal -> told.add(refusal.getMessage()));
    }

    private void schedule() {
        Shelved shelf = new Shelved(output, Policy.USUAL, time.instant(), Shelved.counted());
        shelf.make("2026-12-01", "Text", true, "Ada");
        String id = shelf.history().in(State.DRAFT).get(0).release();
        shelf.tell(new Submit(id), "Ada", "");
        shelf.tell(new Approve(id), "Ben", "");
        shelf.tell(new ScheduleFor(id, new Embargo(LocalDateTime.ofInstant(NINE, ZoneOffset.UTC), ZoneOffset.UTC)), "Ben", "");
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
        assertThat(Register.look(output).live()).isPresent();
    }

    @Test
    void afterwardsWhenAnotherIsAtWork() {
        schedule();
        time.jump(Duration.ofDays(2));
        DueReleases due = due();
        try (Releases other = Releases.open(output, Path.of("templates"), time, Patience.NONE)) {
            due.of(Duration.ofSeconds(1));
            assertThat(other.history().live()).isEmpty();
        }
        due.of(Duration.ofSeconds(1));
        assertThat(told).containsExactly("live");
    }

    @Test
    void aLogThatWasAlteredIsToldOnce() throws IOException {
        schedule();
        time.jump(Duration.ofDays(2));
        Path log = Register.file(output);
        Files.writeString(log, Files.readString(log).replace("Ada", "Eve"));
        DueReleases due = due();
        due.of(Duration.ofSeconds(1));
        due.of(Duration.ofSeconds(1));
        assertThat(told).containsExactly("Line 1 of the log of releases was altered, or lines before it are missing.");
    }
}

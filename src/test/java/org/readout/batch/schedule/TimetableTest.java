package org.readout.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.batch.work.Refusal;

class TimetableTest {

    /** Clocks put forward: the time does not exist, and the run begins when they jump; the day after it is at its own time again. */
    @ParameterizedTest
    @CsvSource({
            "30 2 * * *, Europe/Berlin,     2026-03-28T12:00+01:00, 2026-03-29T03:00+02:00, 2026-03-30T02:30+02:00",
            "30 2 * * *, America/New_York,  2026-03-07T12:00-05:00, 2026-03-08T03:00-04:00, 2026-03-09T02:30-04:00",
            "15 2 * * *, Australia/Lord_Howe, 2026-10-03T12:00+10:30, 2026-10-04T02:30+11:00, 2026-10-05T02:15+11:00",
            "0 0 * * *,  Africa/Cairo,      2025-04-24T12:00+02:00, 2025-04-25T01:00+03:00, 2025-04-26T00:00+03:00",
            "30 0 * * *, America/Santiago,  2026-09-05T12:00-04:00, 2026-09-06T01:00-03:00, 2026-09-07T00:30-03:00",
            "0 12 * * *, Pacific/Apia,      2011-12-29T13:00-10:00, 2011-12-31T00:00+14:00, 2011-12-31T12:00+14:00"})
    void aTimeThatDoesNotExistIsTheMomentClocksJump(String cron, String zone, OffsetDateTime from, OffsetDateTime jump, OffsetDateTime next) {
        assertThat(first(2, cron, zone, from)).containsExactly(jump.toInstant(), next.toInstant());
    }

    /** Clocks put back: the time exists twice, and the first counts. */
    @ParameterizedTest
    @CsvSource({
            "30 2 * * *, Europe/Berlin,     2026-10-24T12:00+02:00, 2026-10-25T02:30+02:00, 2026-10-26T02:30+01:00",
            "30 1 * * *, America/New_York,  2026-10-31T12:00-04:00, 2026-11-01T01:30-04:00, 2026-11-02T01:30-05:00",
            "45 1 * * *, Australia/Lord_Howe, 2026-04-04T12:00+11:00, 2026-04-05T01:45+11:00, 2026-04-06T01:45+10:30",
            "30 23 * * *, Africa/Cairo,     2026-10-29T12:00+03:00, 2026-10-29T23:30+03:00, 2026-10-30T23:30+02:00",
            "30 23 * * *, America/Santiago, 2026-04-04T12:00-03:00, 2026-04-04T23:30-03:00, 2026-04-05T23:30-04:00"})
    void aTimeThatExistsTwiceIsTheFirst(String cron, String zone, OffsetDateTime from, OffsetDateTime once, OffsetDateTime next) {
        assertThat(first(2, cron, zone, from)).containsExactly(once.toInstant(), next.toInstant());
    }

    @Test
    void whoStartsInTheHourThatComesTwiceHasMissedTheFirstTime() {
        assertThat(first(1, "30 2 * * *", "Europe/Berlin", OffsetDateTime.parse("2026-10-25T02:10+01:00")))
                .containsExactly(Instant.parse("2026-10-26T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"*/20 * * * *, PT20M", "0 * * * *, PT1H", "*/10 * * * * *, PT10S"})
    void everyHourThatPassesHasItsTurn(String cron, Duration interval) {
        for (String from : List.of("2026-10-24T22:00:00Z", "2026-03-28T22:00:00Z")) {
            List<Instant> instants = first((int) (Duration.ofHours(6).toSeconds() / interval.toSeconds()), cron, "Europe/Berlin", OffsetDateTime.parse(from));
            for (int i = 1; i < instants.size(); i++) {
                assertThat(Duration.between(instants.get(i - 1), instants.get(i))).as("%s after %s", cron, instants.get(i - 1)).isEqualTo(interval);
            }
        }
    }

    /** However many of them fall into the gap, the moment clocks jump is one instant. */
    @Test
    void manyTimesInTheGapAreOneRun() {
        assertThat(first(3, "*/10 2,3 * * *", "Europe/Berlin", OffsetDateTime.parse("2026-03-29T00:00+01:00"))).containsExactly(
                Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-03-29T01:10:00Z"), Instant.parse("2026-03-29T01:20:00Z"));
    }

    /** Whatever the zone and wherever one begins, one instant follows another and none is told twice or passed over. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "America/Santiago", "Asia/Kolkata", "UTC", "Asia/Gaza"})
    void everyDayHasOneRunInEveryYear(String zone) {
        for (String cron : List.of("30 0 * * *", "30 1 * * *", "0 2 * * *", "30 2 * * *", "0 3 * * *", "30 23 * * *")) {
            Timetable timetable = Timetable.of(cron, zone);
            Instant begin = Instant.parse("2026-01-01T12:00:00Z");
            Instant instant = begin;
            for (int day = 0; day < 2 * 365; day++) {
                Instant next = timetable.after(instant).orElseThrow();
                assertThat(Duration.between(instant, next)).as("%s in %s after %s", cron, zone, instant).isBetween(Duration.ofHours(day == 0 ? 0 : 22), Duration.ofHours(26));
                assertThat(timetable.after(next.minusNanos(1))).contains(next);
                instant = next;
            }
            assertThat(Duration.between(begin, instant)).isBetween(Duration.ofDays(2 * 365 - 1), Duration.ofDays(2 * 365));
        }
    }

    @Test
    void theLastInASpanOfTime() {
        Timetable daily = Timetable.of("0 3 * * *", "UTC");
        Instant now = Instant.parse("2026-05-05T02:59:59Z");
        assertThat(daily.lastIn(Instant.parse("2020-01-01T00:00:00Z"), now)).contains(Instant.parse("2026-05-04T03:00:00Z"));
        assertThat(daily.lastIn(Instant.parse("2026-05-04T03:00:00Z"), now)).isEmpty();
        assertThat(daily.lastIn(now, now.plusSeconds(1))).contains(now.plusSeconds(1));
        assertThat(Timetable.of("* * * * * *", "UTC").lastIn(Instant.EPOCH, now)).contains(now);
    }

    @Test
    void crontabWantsEitherDayAndSpringBoth() {
        OffsetDateTime from = OffsetDateTime.parse("2026-05-01T12:00Z");
        assertThat(first(3, "0 3 13 * FRI", "UTC", from)).containsExactly(Instant.parse("2026-05-08T03:00:00Z"),
                Instant.parse("2026-05-13T03:00:00Z"), Instant.parse("2026-05-15T03:00:00Z"));
        assertThat(first(1, "0 0 3 13 * FRI", "UTC", from)).containsExactly(Instant.parse("2026-11-13T03:00:00Z"));
        assertThat(first(1, "0 3 * * 7", "UTC", from)).isEqualTo(first(1, "0 3 * * 0", "UTC", from));
    }

    @Test
    void words() {
        OffsetDateTime from = OffsetDateTime.parse("2026-05-01T12:30Z");
        assertThat(first(1, "@daily", "UTC", from)).containsExactly(Instant.parse("2026-05-02T00:00:00Z"));
        assertThat(first(1, "@Hourly", "UTC", from)).containsExactly(Instant.parse("2026-05-01T13:00:00Z"));
        assertThat(first(1, "@weekly", "UTC", from)).containsExactly(Instant.parse("2026-05-03T00:00:00Z"));
        assertThat(first(1, "0 0 29 2 *", "UTC", from)).containsExactly(Instant.parse("2028-02-29T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"'0 3 * *', UTC, this has 4", "'', UTC, this has 0", "'99 3 * * *', UTC, “99” cannot be the minute", "'0 3 31 2 *', UTC, never comes", "@dayly, UTC, Did you mean “@daily”",
            "@reboot, UTC, There are: @annually", "0 3 * * MONTAG, UTC, “MONTAG” cannot be the day of the week", "0 3 * * *, Europe/Berln, Did you mean “Europe/Berlin”"})
    void whatMeansNothingIsRefusedWithAWayOn(String cron, String zone, String said) {
        assertThatThrownBy(() -> Timetable.of(cron, zone)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.findings().get(0).message() + refusal.findings().get(0).hint()).contains(said).doesNotContain("Exception"));
    }

    private static List<Instant> first(int count, String cron, String zone, OffsetDateTime from) {
        Timetable timetable = Timetable.of(cron, zone);
        List<Instant> instants = new ArrayList<>();
        for (Instant instant = from.toInstant(); instants.size() < count; instant = instants.get(instants.size() - 1)) {
            instants.add(timetable.after(instant).orElseThrow());
        }
        return instants;
    }
}

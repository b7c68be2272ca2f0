package org.readout.release.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an embargo ends, on the nights on which clocks are changed too. */
class EmbargoTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T09:00, Europe/Paris, 2026-12-01T08:00:00Z",
        "2026-07-01T09:00, Europe/Paris, 2026-07-01T07:00:00Z",
        // put forward at 2:00, to 3:00
        "2026-03-29T01:59, Europe/Berlin, 2026-03-29T00:59:00Z",
        "2026-03-29T02:00, Europe/Berlin, 2026-03-29T01:00:00Z",
        "2026-03-29T02:30, Europe/Berlin, 2026-03-29T01:00:00Z",
        "2026-03-29T03:00, Europe/Berlin, 2026-03-29T01:00:00Z",
        // put back at 3:00, to 2:00
        "2026-10-25T01:59, Europe/Berlin, 2026-10-24T23:59:00Z",
        "2026-10-25T02:00, Europe/Berlin, 2026-10-25T01:00:00Z",
        "2026-10-25T02:30, Europe/Berlin, 2026-10-25T01:30:00Z",
        "2026-10-25T03:00, Europe/Berlin, 2026-10-25T02:00:00Z",
        // by half an hour, and a whole day that never was
        "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-03T15:30:00Z",
        "2011-12-30T12:00, Pacific/Apia, 2011-12-30T10:00:00Z"})
    void ends(LocalDateTime local, ZoneId zone, Instant end) {
        assertThat(new Embargo(local, zone).end()).isEqualTo(end);
    }

    /** The rule, minute by minute: before it clocks show an earlier time, or will again; from then on never. */
    @ParameterizedTest
    @CsvSource({"2026-03-29, Europe/Berlin", "2026-10-25, Europe/Berlin", "2026-11-01, America/New_York", "2026-03-08, America/New_York"})
    void isNeverBrokenByAClock(String day, ZoneId zone) {
        Instant midnight = LocalDateTime.parse(day + "T00:00").atZone(zone).toInstant();
        for (int minute = 0; minute < 6 * 60; minute += 7) {
            Embargo embargo = new Embargo(LocalDateTime.parse(day + "T00:00").plusMinutes(minute), zone);
            int last = -1;
            for (int passed = 0; passed < 8 * 60; passed++) {
                ZonedDateTime clock = midnight.plusSeconds(passed * 60L).atZone(zone);
                last = clock.toLocalDateTime().isBefore(embargo.local()) ? passed : last;
            }
            assertThat(embargo.end()).as(embargo.words()).isEqualTo(midnight.plusSeconds((last + 1) * 60L));
        }
    }

    @Test
    void saysItselfAndWhatIsUnusual() {
        assertThat(new Embargo(LocalDateTime.of(2026, 12, 1, 9, 0), ZoneId.of("Europe/Paris")))
                .returns("2026-12-01 09:00 Europe/Paris (08:00 UTC)", Embargo::words).returns("", Embargo::remark);
        assertThat(new Embargo(LocalDateTime.of(2026, 12, 1, 0, 30), ZoneId.of("Europe/Paris")).words()).isEqualTo("2026-12-01 00:30 Europe/Paris (2026-11-30 23:30 UTC)");
        assertThat(new Embargo(LocalDateTime.of(2026, 3, 29, 2, 30), ZoneId.of("Europe/Paris")).remark()).contains("put forward", "the moment they jump");
        assertThat(new Embargo(LocalDateTime.of(2026, 10, 25, 2, 30), ZoneId.of("Europe/Paris")).remark()).contains("put back", "the second");
    }
}

package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.batch.runs.Cause;
import org.readout.batch.runs.RunRecord;

class RunLinesTest {

    @ParameterizedTest
    @CsvSource({"2026-11-30T22:42:00Z, planned for 2026-11-30 22:42", "2026-11-30T22:42:15Z, planned for 2026-11-30 22:42:15"})
    void runsOfOneMinuteAreToldApart(Instant planned, String said) {
        assertThat(RunLines.cause(new Cause.Planned(planned, false), ZoneOffset.UTC)).isEqualTo(said);
    }

    /** How long it took nobody knows: its record was begun and never ended. */
    @Test
    void aRunThatWasCutOffIsToldWithoutATime() {
        Instant began = Instant.parse("2026-11-30T22:42:00Z");
        RunRecord record = new RunRecord("20261130-224200-000", new Cause.ByHand(), began, began, RunRecord.Result.CUT_OFF, "", 0, new TreeMap<>(), Map.of(), Map.of(),
                List.of(), List.of(), List.of(), List.of());
        assertThat(RunLines.table(List.of(record), ZoneOffset.UTC)).last().asString().matches("20261130-224200-000  2026-11-30 22:42  .*\\s-\\s+none\\s+" + RunRecord.Result.CUT_OFF.words());
    }
}

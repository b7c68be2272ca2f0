package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.batch.runs.Cause;

class RunLinesTest {

    @ParameterizedTest
    @CsvSource({"2026-11-30T22:42:00Z, planned for 2026-11-30 22:42", "2026-11-30T22:42:15Z, planned for 2026-11-30 22:42:15"})
    void runsOfOneMinuteAreToldApart(Instant planned, String said) {
        assertThat(RunLines.cause(new Cause.Planned(planned, false), ZoneOffset.UTC)).isEqualTo(said);
    }
}

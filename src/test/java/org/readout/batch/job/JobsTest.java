package org.readout.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecutionException;

/** What stopped a job is told as it was. */
class JobsTest {

    private static final Throwable FULL = new IllegalStateException("Unable to process chunk", new UncheckedIOException(new IOException("No space left on device")));

    @Test
    void whatTheFrameworkSaysOfItIsNotTheReason() {
        assertThat(Jobs.first(List.of(new JobExecutionException("Partition handler returned an unsuccessful step"), FULL))).hasMessage("No space left on device");
        assertThat(Jobs.first(List.of(new JobExecutionException("only this")))).hasMessage("only this");
    }
}

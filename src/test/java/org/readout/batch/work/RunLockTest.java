package org.readout.batch.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.store.OutputFolder;

class RunLockTest {

    @TempDir
    Path output;

    private final List<String> told = new ArrayList<>();

    @Test
    void whoDecidesOnReleasesWaitsForTheirTurnAndSaysForWhom() {
        RunLock first = RunLock.turn(new OutputFolder(output), Patience.NONE);
        CompletableFuture<Void> ending = CompletableFuture.runAsync(first::close, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
        try (RunLock second = RunLock.turn(new OutputFolder(output), new Patience(Duration.ofSeconds(30), told::add))) {
            assertThat(told).containsExactly("process " + ProcessHandle.current().pid());
        }
        ending.join();
    }

    @Test
    void andGivesUpAfterTheTimeThatWasSaid() {
        try (RunLock first = RunLock.turn(new OutputFolder(output), Patience.NONE)) {
            assertThatThrownBy(() -> RunLock.turn(new OutputFolder(output), new Patience(Duration.ofSeconds(1), told::add))).isInstanceOf(Refusal.Busy.class)
                    .hasMessage("Another Readout (process " + ProcessHandle.current().pid() + ") is at work on this folder, and was after 1 seconds still.");
            assertThat(told).hasSize(1);
        }
    }
}

package org.readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Programs of others, as the slow tests run them. */
public final class Elsewhere {

    private Elsewhere() {
    }

    /** What the program says; it must be there, end within so many seconds and end well. */
    public static String run(Path folder, int seconds, String... command) throws Exception {
        Path log = Files.createTempFile(folder, "run", ".log");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                fail(command[0] + " did not finish");
            }
            assertThat(process.exitValue()).as(Files.readString(log)).isZero();
            return Files.readString(log);
        } catch (IOException e) {
            return fail(command[0] + " is missing; .ci/slow installs it", e);
        }
    }
}

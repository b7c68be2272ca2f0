package org.readout.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Programs of others, as the slow tests run them. */
public final class Elsewhere {

    private Elsewhere() {
    }

    /** Whether such a program is on the path. */
    public static boolean has(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
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

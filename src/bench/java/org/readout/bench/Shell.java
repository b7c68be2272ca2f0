package org.readout.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Asks other programs. */
final class Shell {

    private Shell() {
    }

    /** What a line of shell says, errors included; its end is not asked for. */
    static String output(String line) throws IOException {
        Process process = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    static String firstLine(String line) throws IOException {
        return output(line).lines().findFirst().orElse("?");
    }
}

package org.readout.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The peer that reading is measured against, as a process of its own each time. */
final class Pandoc {

    private Pandoc() {
    }

    static String version() throws Exception {
        Process process = new ProcessBuilder("pandoc", "--version").start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.lines().findFirst().orElse("pandoc");
    }

    /** Writes {@code from} anew in the format that the name of {@code to} stands for, with head and body where there are two. */
    static void convert(Path from, Path to) throws IOException, InterruptedException {
        run(from, "--standalone", "-o", to.toString());
    }

    /** Reads a file into pandoc's own tree and writes that nowhere. */
    static Void read(Path file) throws IOException, InterruptedException {
        run(file, "-t", "json", "-o", "/dev/null");
        return null;
    }

    private static void run(Path file, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pandoc", file.toString()));
        command.addAll(List.of(options));
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
    }
}

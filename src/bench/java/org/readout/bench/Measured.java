package org.readout.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One run of a command with all the processes it starts.
 *
 * @param seconds   by the clock on the wall
 * @param processor seconds of processor time, of all of them together
 * @param megabytes most memory they held at once, looked at every 20 ms; a page that two share counts twice
 */
record Measured(double seconds, double processor, double megabytes) {

    private static final long LOOK_EVERY_MILLISECONDS = 20;
    private static final double TICKS = 100;

    /**
     * Runs a line of shell.
     *
     * @throws IOException when it ends with another code than 0, or 1: there are findings; with the end of what it said
     */
    static Measured of(String shell, Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        File said = File.createTempFile("readout-bench", ".log");
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", shell).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(said);
        builder.environment().putAll(environment);
        double waitedFor = ofEndedChildren();
        long begin = System.nanoTime();
        Process process = builder.start();
        Map<Long, Double> ticks = new HashMap<>();
        double most = 0;
        while (!process.waitFor(LOOK_EVERY_MILLISECONDS, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            most = Math.max(most, look(process.toHandle(), ticks));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (process.exitValue() > 1) {
            List<String> lines = Files.readAllLines(said.toPath());
            throw new IOException(shell + " ended with " + process.exitValue() + ":\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
        }
        Files.delete(said.toPath());
        // a process that its parent did not wait for is missing from the first sum, one that was short from the second
        double seen = ticks.values().stream().mapToDouble(Double::doubleValue).sum() / TICKS;
        return new Measured(seconds, Math.max(ofEndedChildren() - waitedFor, seen), most);
    }

    /** What a process and those it started have taken since it began, and hold now. */
    static Measured soFar(ProcessHandle process, double seconds) {
        Map<Long, Double> ticks = new HashMap<>();
        double megabytes = look(process, ticks);
        return new Measured(seconds, ticks.values().stream().mapToDouble(Double::doubleValue).sum() / TICKS, megabytes);
    }

    /** Notes the time of each process, and gives the memory they hold now. */
    private static double look(ProcessHandle process, Map<Long, Double> ticks) {
        return Stream.concat(Stream.of(process), process.descendants()).mapToDouble(one -> {
            try {
                String[] stat = stat(Path.of("/proc", String.valueOf(one.pid()), "stat"));
                ticks.put(one.pid(), Double.parseDouble(stat[11]) + Double.parseDouble(stat[12]));
                return Double.parseDouble(stat[21]) * 4096 / 1e6;
            } catch (IOException e) {
                // it has ended meanwhile
                return 0;
            }
        }).sum();
    }

    private static double ofEndedChildren() throws IOException {
        String[] stat = stat(Path.of("/proc/self/stat"));
        return (Double.parseDouble(stat[13]) + Double.parseDouble(stat[14])) / TICKS;
    }

    /** The fields of proc(5) after the name, which may have blanks in it: state is the first. */
    private static String[] stat(Path file) throws IOException {
        String line = Files.readString(file);
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }
}

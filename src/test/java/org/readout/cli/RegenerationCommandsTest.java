package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.readout.Readout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that publish by themselves, as a person or a service manager meets them. */
@Timeout(240)
@Tag("slow")
class RegenerationCommandsTest {

    @TempDir
    Path folder;

    private record Seen(int code, String out, String err) {
    }

    @BeforeEach
    void input() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.copy(Path.of("src/test/resources/drafts/small-policy-memo.md"), folder.resolve("input/small-policy-memo.md"));
    }

    @Test
    void watchEndsCleanlyWhenItIsToldTo() throws Exception {
        Process process = start("watch", "--serve", "0", "--without-verify", "--audience", "public", "--format", "html");
        List<String> said = until(process, "watch began → published");
        assertThat(said).anyMatch(line -> line.startsWith("Look at http://127.0.0.1:"));
        assertThat(readout("publish")).as("from another process").satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("Another Readout (process ", ") is at work on this folder", "→ Wait until it has ended");
        });
        assertThat(said("release", "withdraw", "--reason", "Not yet", "--who", "Ben Ito", "--output", folder.resolve("output").toString())).as("in between its runs").satisfies(seen -> assertThat(seen.code()).as(seen.err()).isEqualTo(ExitCode.OK));
        assertThat(end(process)).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("output/current/index.html")).content().contains("Not yet");
        assertThat(readout("runs").out()).contains("watch began", "published ");
    }

    /** Word files are made by a library that fails while the virtual machine shuts down. */
    @Test
    void aRunUnderWayIsFinishedFirst() throws Exception {
        Process process = start("watch", "--without-verify", "--format", "docx", "--json");
        until(process, "press Ctrl-C");
        assertThat(end(process)).isEqualTo(ExitCode.OK);
        JsonNode run = JsonMapper.shared().readTree(readout("runs", "--json").out()).get(0);
        assertThat(run.get("errors")).isEmpty();
        assertThat(run.get("result").asString()).isEqualTo("PUBLISHED");
        assertThat(Files.readString(folder.resolve("err"))).contains("a run under way is finished first", "Ended.");
    }

    @Test
    void scheduleRunsAtItsTimesAndEndsCleanly() throws Exception {
        Process process = start("schedule", "--cron", "* * * * * *", "--audience", "translators", "--json");
        List<JsonNode> runs = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            while (runs.size() < 3) {
                runs.add(JsonMapper.shared().readTree(lines.readLine()));
            }
            assertThat(end(process)).isEqualTo(ExitCode.OK);
        }
        assertThat(runs).extracting(run -> run.get("result").asString()).containsExactly("PUBLISHED", "UNCHANGED", "UNCHANGED");
        assertThat(runs).extracting(run -> run.at("/cause/kind").asString()).containsOnly("plan");
    }

    @Test
    void publishingByHandIsRecordedToo() throws IOException {
        assertThat(readout("publish", "--audience", "translators").code()).isEqualTo(ExitCode.OK);
        JsonNode runs = JsonMapper.shared().readTree(readout("runs", "--json").out());
        assertThat(runs).hasSize(1);
        String id = runs.get(0).get("id").asString();
        assertThat(readout("runs", id).out()).contains("Run " + id, "by hand", "published ", "made        translators/");
        Files.delete(folder.resolve("input/small-policy-memo.md"));
        assertThat(readout("publish").code()).isEqualTo(ExitCode.USAGE);
        assertThat(readout("runs").out()).contains("failed: There are no drafts in this folder");
        assertThat(readout("runs", "20990101-000000-000")).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("There is no record of such a run", "→");
        });
    }

    @Test
    void pruningLeavesWhatTheLiveReleaseNeeds() throws IOException {
        readout("publish", "--audience", "translators");
        assertThat(readout("prune", "--older-than", "0h", "--dry-run").out()).startsWith("Would remove ");
        assertThat(readout("prune", "--older-than", "0h").out()).startsWith("Removed ");
        assertThat(readout("prune", "--older-than", "0h").out()).startsWith("Removed 0 results");
        assertThat(readout("publish", "--audience", "translators", "--dry-run").err()).contains("Nothing would be made");
        assertThat(readout("prune", "--older-than", "soon").err()).contains("“soon” is no age; write hours, days or weeks");
        assertThat(readout("prune", "--larger-than", "big").err()).contains("“big” is no size");
    }

    @Test
    void wrongWordsAreMetWithAWayOn() throws IOException {
        assertThat(readout("schedule", "--cron", "0 3 * *")).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("this has 4", "\"0 3 * * *\" is every day at 3:00");
        });
        assertThat(readout("schedule", "--cron", "@daily", "--zone", "Europe/Berln").err()).contains("Did you mean “Europe/Berlin”?");
        assertThat(readout("schedule", "--cron", "0 3 * * *", "--zone", "Asia/Kolkata", "--next", "2").out().lines()).hasSize(2)
                .allMatch(line -> line.endsWith(", 03:00:00 +05:30"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(readout("watch", "--serve", String.valueOf(taken.getLocalPort()))).satisfies(seen -> {
                assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
                assertThat(seen.err()).contains("is taken by another program", "--serve 9000");
            });
        }
        assertThat(readout("runs", "--last", "-1")).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("“-1” cannot be: write a whole number, 1 or more");
        });
        assertThat(readout("runs", "--fail-on", "note").code()).as("where it does nothing").isEqualTo(ExitCode.USAGE);
        assertThat(readout("watch", "--serve", "70000").err()).contains("cannot be a port");
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-cp", System.getProperty("java.class.path"), "-Djava.awt.headless=true", Readout.class.getName()));
        command.addAll(withFolders(words));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.to(folder.resolve("err").toFile())).start();
    }

    /** Reads what the process says until a line has these words. */
    private List<String> until(Process process, String words) throws Exception {
        while (process.isAlive()) {
            List<String> said = Files.readAllLines(folder.resolve("err"));
            if (said.stream().anyMatch(line -> line.contains(words))) {
                return said;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(Files.readString(folder.resolve("err")));
    }

    /** Sends the signal that service managers send, which takes the same way as Ctrl-C. */
    private static int end(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private List<String> withFolders(String... words) {
        Stream<String> output = Stream.of("--output", folder.resolve("output").toString());
        Stream<String> others = List.of("runs", "prune").contains(words[0]) ? Stream.of() : Stream.of("--input", folder.resolve("input").toString(), "--templates", "templates");
        return Stream.of(Stream.of(words), output, others).flatMap(one -> one).toList();
    }

    private Seen readout(String... words) {
        return said(withFolders(words).toArray(String[]::new));
    }

    private static Seen said(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineDoor.run(words, new PrintStream(out, true), new PrintStream(err, true));
        return new Seen(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

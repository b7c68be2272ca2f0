package org.readout.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Digest;
import org.readout.release.states.History;
import org.readout.release.states.Policy;
import org.readout.release.states.Standing;
import org.readout.release.states.State;
import org.readout.store.OutputFolder;
import tools.jackson.databind.JsonNode;

/** {@code kill -9} in the middle of publishing, scheduling, bringing out, rolling back and withdrawing. */
class KilledReleaseTest {

    @TempDir
    Path output;

    @Test
    void aFewTimes() throws Exception {
        kill(3);
    }

    @Test
    @Tag("slow")
    void fiftyTimes() throws Exception {
        kill(50);
    }

    private void kill(int times) throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        // before the first is live there is nothing to point to
        new Shelved(output, Policy.USUAL, Instant.parse("2026-01-01T00:00:00Z"), Shelved.counted()).make("2026-01-01", "The first", false, "Ada");
        Restless.main(new String[] {output.toString(), String.valueOf(seed), "5"});
        for (int time = 0; time < times; time++) {
            killed(random.nextLong(), random.nextInt(250));
            String as = "seed " + seed + ", kill " + time;
            assertWhole(as);
            Restless.main(new String[] {output.toString(), String.valueOf(random.nextLong()), "1"});
            assertWhole(as + ", and the next command");
            assertSettled(as);
        }
    }

    private void killed(long seed, int after) throws Exception {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Restless.class.getName(), output.toString(), String.valueOf(seed)).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("ready");
            Thread.sleep(after);
            assertThat(process.isAlive()).isTrue();
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** As the crash left it: what visitors see is one release, or the page in its place; the log can be read; nothing held is in public. */
    private void assertWhole(String as) throws IOException {
        History history = RegisterView.in(output).history();
        assertThat(history.entries()).as(as).isNotEmpty();
        Path current = output.resolve("current");
        assertThat(Files.isSymbolicLink(current)).as(as).isTrue();
        assertThat(current).as(as).isDirectory();
        if (RegisterView.in(output).live().isPresent()) {
            List<JsonNode> files = Manifest.files(current.toRealPath());
            assertThat(files).as(as).hasSize(9);
            for (JsonNode file : files) {
                assertThat(Digest.of(Files.readAllBytes(current.resolve(file.path("path").asString()))).hex()).as(as).isEqualTo(file.path("sha256").asString());
            }
        } else {
            assertThat(Files.readString(current.resolve("index.html"))).as(as).contains("This release was withdrawn");
            assertThat(Files.readString(current.resolve("public/memo.pdf/index.html"))).as(as).contains("This release was withdrawn");
        }
        for (Standing standing : history.standings()) {
            if (standing.state().isHeld()) {
                assertThat(Files.exists(output.resolve("releases").resolve(standing.release()), LinkOption.NOFOLLOW_LINKS)).as(as).isFalse();
            }
        }
    }

    private void assertSettled(String as) throws IOException {
        History history = RegisterView.in(output).history();
        assertThat(RegisterView.in(output).live().map(LiveRelease::id)).as(as).isEqualTo(history.live().map(Standing::release));
        for (Standing standing : history.standings()) {
            Path place = output.resolve("releases").resolve(standing.release());
            boolean held = standing.state().isHeld();
            boolean withdrawn = standing.state() == State.WITHDRAWN;
            assertThat(Files.isRegularFile(place.resolve(Manifest.FILE))).as(as + standing).isEqualTo(standing.published() && !withdrawn);
            assertThat(RegisterView.in(output).folder(standing.release()).isPresent()).as(as + standing).isEqualTo(held || standing.published());
        }
        List<LogLine> lines = ReleaseLog.read(new OutputFolder(output).log()).lines();
        assertThat(Files.readString(output.resolve("releases/log.jsonl"))).as(as).isEqualTo(PublicLog.text(lines, history));
        String list = Files.readString(output.resolve("releases/index.html"));
        for (Standing standing : history.standings()) {
            assertThat(list.contains("id=\"r" + standing.release() + "\"")).as(as + standing).isEqualTo(standing.published());
            assertThat(output.resolve("releases").resolve(standing.release() + ".html").toFile().exists()).as(as + standing)
                    .isEqualTo(standing.published() && standing.state() == State.SUPERSEDED);
        }
        try (Stream<Path> litter = Files.list(output.resolve("releases"))) {
            assertThat(litter.filter(path -> path.getFileName().toString().startsWith(".") && !path.getFileName().toString().endsWith(".part"))).as(as).isEmpty();
        }
    }
}

package org.readout.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.Readout;
import org.readout.model.Digest;

/** A process that dies while it renders, and the same command again. */
@Tag("slow")
class KilledRunTest {

    @TempDir
    Path folder;

    @Test
    void theReleaseIsThatOfARunInPeace() throws Exception {
        assertThat(run("peace", false)).isZero();
        assertThat(run("killed", true)).isNotZero();
        assertThat(folder.resolve("killed/current")).doesNotExist();
        assertThat(run("killed", false)).isZero();
        assertThat(files("killed")).isNotEmpty().isEqualTo(files("peace"));
    }

    /** @param kill whether to kill it soon after it begins to render */
    private int run(String output, boolean kill) throws Exception {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-cp", System.getProperty("java.class.path"), "-Djava.awt.headless=true", Readout.class.getName(), "publish",
                "--input", "input", "--templates", "templates", "--output", folder.resolve(output).toString(),
                // the report would take longer and be no other case
                "--memo", "openness-technical-memo,openness-policy-memo"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (kill && line.startsWith("Rendering")) {
                    Thread.sleep(400);
                    process.destroyForcibly();
                    break;
                }
            }
        }
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Map<String, Digest> files(String output) throws IOException {
        Map<String, Digest> files = new TreeMap<>();
        for (String part : List.of("current", ".readout/working/current")) {
            Path root = folder.resolve(output).resolve(part).toRealPath();
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(part + "/" + root.relativize(path), Digest.of(Files.readAllBytes(path)));
                }
            }
        }
        return files;
    }
}

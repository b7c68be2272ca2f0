package org.readout.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Digest;
import org.readout.release.states.Policy;
import org.readout.store.Content;

/** A release that is staged where links were laid out is the one that it would have been otherwise. */
class StagingTest {

    private static final Map<String, String> FIRST = Map.of("ledger.json", "[]", "citations/air/air.bib", "@air", "citations/sea/sea.bib", "@sea");
    private static final Map<String, String> SECOND = Map.of("ledger.json", "[1]", "citations/air/air.bib", "@air", "citations/ice/ice.bib", "@ice");

    @TempDir
    private Path output;
    private Staging staging;
    private Path live;

    @BeforeEach
    void publishTheFirst() {
        staging = new Staging(output);
        live = publish(FIRST);
    }

    @Test
    void whatStaysIsSharedAndWhatChangedOrWentIsNot() throws IOException {
        staging.layOut();
        assertThat(files(staging.published())).isEqualTo(FIRST);
        Path next = publish(SECOND);
        assertThat(files(next)).isEqualTo(SECOND);
        assertThat(files(live)).isEqualTo(FIRST);
        assertThat(Files.isSameFile(next.resolve("citations/air/air.bib"), live.resolve("citations/air/air.bib"))).isTrue();
        assertThat(next.resolve("citations/sea")).doesNotExist();
    }

    @Test
    void whatSomebodyMayWriteToIsNotShared() throws IOException {
        staging.layOut();
        Files.setPosixFilePermissions(live.resolve("citations/air/air.bib"), PosixFilePermissions.fromString("rw-r--r--"));
        Path next = publish(SECOND);
        assertThat(files(next)).isEqualTo(SECOND);
        assertThat(Files.isSameFile(next.resolve("citations/air/air.bib"), live.resolve("citations/air/air.bib"))).isFalse();
    }

    @Test
    void whatWasLaidOutForAnotherReleaseIsNotUsed() throws IOException {
        staging.layOut();
        Path second = publish(new Staging(output), SECOND);
        assertThat(files(publish(FIRST))).isEqualTo(FIRST);
        assertThat(files(second)).isEqualTo(SECOND);
    }

    @Test
    void whatIsLaidOutIsUsedOnce() throws IOException {
        staging.layOut();
        stage(staging, SECOND);
        assertThat(files(publish(SECOND))).isEqualTo(SECOND);
    }

    private Path publish(Map<String, String> files) {
        return publish(staging, files);
    }

    private Path publish(Staging where, Map<String, String> files) {
        Publisher.Staged staged = stage(where, files);
        Register.open(output, () -> "0".repeat(32), Clock.systemUTC()).take(staged, false, Policy.USUAL, "");
        return LiveRelease.in(output).orElseThrow().folder();
    }

    private static Publisher.Staged stage(Staging where, Map<String, String> files) {
        TreeMap<String, Content> evidence = new TreeMap<>();
        files.forEach((path, text) -> evidence.put(path, Content.of(text.getBytes(StandardCharsets.UTF_8))));
        ReleaseContents contents = new ReleaseContents(new ReleaseContents.Part(List.of(), List.of(), evidence),
                new ReleaseContents.Part(List.of(), List.of(), new TreeMap<>()), "2026-01-01", "test", Digest.of(files.toString()));
        return Publisher.stage(where, contents, false, Optional.empty(), digest -> new byte[0]);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).filter(path -> !path.endsWith(Manifest.FILE)).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}

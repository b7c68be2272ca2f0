package org.readout.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Digest;
import org.readout.release.states.Policy;
import org.readout.store.Content;
import org.readout.store.OutputFolder;

class EarlierFilesTest {

    @TempDir
    Path output;

    /** What is public and what is kept apart have a ledger each, which leads back to another page. */
    @Test
    void filesOfOneNameAreSharedInBothParts() throws IOException {
        assumeTrue(output.getFileSystem().supportedFileAttributeViews().contains("unix"));
        LiveRelease before = publish("First", "2026-12-01T09:00:00Z");
        LiveRelease after = publish("Second", "2026-12-02T09:00:00Z");
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(Files.readString(after.folder().resolve("ledger.html"))).isEqualTo("public");
        assertThat(Files.isSameFile(before.folder().resolve("ledger.html"), after.folder().resolve("ledger.html"))).isTrue();
        Path apart = after.apart().orElseThrow().resolve("ledger.html");
        assertThat(Files.readString(apart)).isEqualTo("apart");
        assertThat(Files.isSameFile(before.apart().orElseThrow().resolve("ledger.html"), apart)).isTrue();
        assertThat(Files.isSameFile(before.folder().resolve("index.html"), after.folder().resolve("index.html"))).isFalse();
    }

    private LiveRelease publish(String text, String time) {
        ReleaseContents contents = new ReleaseContents(part(Map.of("ledger.html", "public", "index.html", text)),
                part(Map.of("ledger.html", "apart", "findings.json", "{}")), "2026-12-01", "test",
                Digest.of(text));
        Register register = Register.open(new OutputFolder(output), Shelved.counted(), Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
        register.take(Publisher.stage(new OutputFolder(output), contents, false, Optional.empty(), digest -> new byte[0]), false, Policy.USUAL, "Ada Byron");
        return RegisterView.in(output).live().orElseThrow();
    }

    private static ReleaseContents.Part part(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new ReleaseContents.Part(List.of(), List.of(), Content.of(bytes));
    }
}

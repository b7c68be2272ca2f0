package org.readout.batch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    @TempDir
    Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void folders() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = Files.createDirectories(input.resolve("published"));
        Files.writeString(input.resolve("a.md"), "one");
    }

    @Test
    void aSaveIsSeenWhateverItLeavesAsItWas() throws IOException {
        Snapshot before = look();
        FileTime time = Files.getLastModifiedTime(input.resolve("a.md"));
        Path other = Files.writeString(folder.resolve("other"), "two");
        Files.setLastModifiedTime(other, time);
        Files.move(other, input.resolve("a.md"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(look().differences(before)).as("as long and as old, by a rename").containsExactly(input.resolve("a.md"));
        Files.delete(input.resolve("a.md"));
        assertThat(look().differences(before)).containsExactly(input.resolve("a.md"));
    }

    @Test
    void whatReadoutWritesItselfIsNoSave() throws IOException {
        Snapshot before = look();
        Files.writeString(output.resolve("memo.html"), "x");
        assertThat(look().differences(before)).isEmpty();
        assertThat(look().folders()).containsExactly(input);
    }

    @Test
    void foldersThatAreMissingOrLeadInCirclesHoldNothing() throws IOException {
        Files.createSymbolicLink(input.resolve("circle"), input);
        Files.createSymbolicLink(input.resolve("nowhere"), folder.resolve("missing"));
        assertThat(look().files()).containsOnlyKeys(input.resolve("a.md"));
        assertThat(Snapshot.of(List.of(folder.resolve("missing")), output).files()).isEmpty();
    }

    @Test
    void aZipIsWholeWhenItsTableOfContentsIsThere() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("input/openness-technical-memo.docx"));
        Path draft = input.resolve("a.docx");
        for (int length : List.of(0, 1, 2, 3, 100, whole.length / 2, whole.length - 1)) {
            Files.write(draft, Arrays.copyOf(whole, length));
            // one letter of a zip may be the first of a text
            assertThat(Wholeness.of(draft)).as("%d bytes", length).isEqualTo(length == 1);
        }
        Files.write(draft, whole);
        assertThat(Wholeness.of(draft)).isTrue();
        assertThat(Wholeness.of(input.resolve("a.md"))).isTrue();
        assertThat(Wholeness.of(input.resolve("gone.md"))).isFalse();
    }

    private Snapshot look() {
        return Snapshot.of(List.of(input), output);
    }
}

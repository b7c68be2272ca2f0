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
        assertThat(before.stillHas(input.resolve("a.md"))).isFalse();
        assertThat(look().stillHas(input.resolve("a.md"))).isTrue();
        Files.delete(input.resolve("a.md"));
        assertThat(before.stillHas(input.resolve("a.md"))).isFalse();
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
    void picturesLieInFoldersBelow() throws IOException {
        Path pictures = Files.createDirectories(input.resolve("pictures"));
        Snapshot before = look();
        Files.writeString(pictures.resolve("chart.png"), "x");
        Files.writeString(pictures.resolve("old.md"), "x");
        assertThat(look().differences(before)).containsExactly(pictures.resolve("chart.png"));
        assertThat(look().folders()).contains(pictures);
    }

    @Test
    void draftsLieInTheirFolderAndTemplatesBelowTheirsToo() throws IOException {
        Path message = folder.resolve("templates/messages/en.properties");
        Files.createDirectories(message.getParent());
        Files.writeString(message, "x");
        Files.writeString(Files.createDirectories(input.resolve("archive")).resolve("old.md"), "x");
        assertThat(look().files()).containsOnlyKeys(input.resolve("a.md"), message);
    }

    @Test
    void foldersThatAreMissingOrLeadInCirclesHoldNothing() throws IOException {
        Files.createSymbolicLink(input.resolve("circle"), input);
        Files.createSymbolicLink(input.resolve("nowhere"), folder.resolve("missing"));
        assertThat(look().files()).containsOnlyKeys(input.resolve("a.md"));
        assertThat(Snapshot.of(folder.resolve("missing"), folder.resolve("missing"), output).files()).isEmpty();
    }

    @Test
    void aZipIsWholeWhenItsTableOfContentsIsThere() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("input/openness-technical-memo.docx"));
        Path draft = input.resolve("a.docx");
        for (int length : List.of(0, 1, 2, 3, 100, whole.length / 2, whole.length - 1)) {
            Files.write(draft, Arrays.copyOf(whole, length));
            // so little of a zip may be the beginning of a text
            assertThat(Wholeness.of(draft)).as("%d bytes", length).isEqualTo(length > 0 && length < 4);
        }
        assertThat(Wholeness.of(Files.writeString(input.resolve("pki.md"), "PKI for everybody"))).isTrue();
        Files.write(draft, whole);
        assertThat(Wholeness.of(draft)).isTrue();
        assertThat(Wholeness.of(input.resolve("a.md"))).isTrue();
        assertThat(Wholeness.of(input.resolve("gone.md"))).isFalse();
    }

    private Snapshot look() {
        return Snapshot.of(input, folder.resolve("templates"), output);
    }
}

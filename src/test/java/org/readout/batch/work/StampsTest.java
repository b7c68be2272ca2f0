package org.readout.batch.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampsTest {

    @TempDir
    Path folder;

    private final Instant later = Instant.now().plus(Duration.ofMinutes(1));

    @Test
    void sameFilesAreSurelyTheSameOnceTheyAreOldEnough() throws IOException {
        Files.writeString(folder.resolve("a"), "one");
        assertThat(Stamps.of(folder, Instant.now()).areSurely(Stamps.of(folder, Instant.now()))).as("written just now").isFalse();
        assertThat(Stamps.of(folder, later).areSurely(Stamps.of(folder, later))).isTrue();
    }

    @Test
    void anEditThatKeepsSizeAndTimeIsSeen() throws IOException {
        Path file = folder.resolve("a");
        Files.writeString(file, "one");
        FileTime time = Files.getLastModifiedTime(file);
        Stamps before = Stamps.of(folder, later);
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, time);
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            assertThat(Stamps.of(folder, later).areSurely(before)).isFalse();
        }
    }

    @Test
    void addedAndRemovedFilesAreSeen() throws IOException {
        Files.writeString(folder.resolve("a"), "one");
        Stamps one = Stamps.of(folder, later);
        Files.writeString(folder.resolve("b"), "two");
        assertThat(Stamps.of(folder, later).areSurely(one)).isFalse();
        Files.delete(folder.resolve("b"));
        assertThat(Stamps.of(folder, later).areSurely(one)).isTrue();
    }

    @Test
    void aLinkToAFolderStandsForIt() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertThat(Stamps.of(link, later).areSurely(Stamps.of(link, later))).as("nothing is sure of no files").isFalse();
        Files.writeString(real.resolve("a"), "one");
        Stamps before = Stamps.of(link, later);
        assertThat(Stamps.of(link, later).areSurely(before)).isTrue();
        Files.writeString(real.resolve("a"), "another");
        assertThat(Stamps.of(link, later).areSurely(before)).isFalse();
    }

    @Test
    void whatAnEditorPutsAsideDoesNotCount() throws IOException {
        Files.writeString(folder.resolve("a"), "one");
        Stamps before = Stamps.of(folder, later);
        Files.writeString(folder.resolve(".a.swp"), "aside");
        Files.writeString(folder.resolve("4913"), "tried");
        assertThat(Stamps.of(folder, later).areSurely(before)).isTrue();
    }
}

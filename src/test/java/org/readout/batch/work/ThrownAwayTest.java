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

class ThrownAwayTest {

    @TempDir
    Path temporary;

    @Test
    void itGoesWithAllItHolds() throws IOException {
        try (ThrownAway away = ThrownAway.in(temporary, Instant.now())) {
            Files.createDirectories(away.folder().resolve("store/ab"));
            Files.writeString(away.folder().resolve("store/ab/cd"), "A draft.");
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whatWasLeftGoesADayLaterAndNothingElse() throws IOException {
        Instant now = Instant.now();
        Path left = ThrownAway.in(temporary, now).folder();
        Files.writeString(left.resolve("draft.md"), "A draft.");
        Path atWork = ThrownAway.in(temporary, now).folder();
        Path another = Files.createDirectory(temporary.resolve("readout2"));
        Path link = Files.createSymbolicLink(temporary.resolve(left.getFileName() + "-link"), another);
        FileTime yesterday = FileTime.from(now.minus(Duration.ofHours(25)));
        Files.setLastModifiedTime(left, yesterday);
        Files.setLastModifiedTime(another, yesterday);
        try (ThrownAway away = ThrownAway.in(temporary, now)) {
            assertThat(left).doesNotExist();
            assertThat(atWork).isDirectory();
            assertThat(another).isDirectory();
            assertThat(link).isSymbolicLink();
            assertThat(away.folder()).isDirectory();
        }
    }
}

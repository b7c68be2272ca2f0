package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Document;
import org.readout.model.Draft;

/** Each limit bites with a finding that names it. */
class LimitsTest {

    private static final Limits SMALL = new Limits(1, 30, 50, 20, 3, 6, 2, 60, 512);

    @Test
    void aFileTooLarge() {
        refused(new byte[2 * 1024 * 1024], "megabytes");
    }

    @Test
    void aZipThatUnpacksToFarMore() throws IOException {
        refused(zip(25_000_000, 1), "unpacking-ratio");
        refused(zip(8_000_000, 5), "unpacked-megabytes");
        refused(zip(10, 30), "entries");
    }

    @Test
    void tooManyCellsNotesAndLevels() {
        refused(markdown("| a | b |\n|---|---|\n| c | d |\n| e | f |\n| g | h |\n"), "cells");
        refused(markdown("a[^1] b[^2] c[^3]\n\n[^1]: x\n[^2]: y\n[^3]: z\n"), "notes");
        refused(markdown("- a\n  - b\n    - c\n      - d\n"), "nesting");
    }

    @Test
    void aDraftWithinThem() {
        assertThat(read(markdown("# A\n\n- b\n  - c\n")).value()).isPresent();
    }

    @Test
    void theFileThatShipsSaysTheDefaults() throws IOException {
        assertThat(Limits.read("limits.yaml", Files.readString(Path.of("templates/limits.yaml"))).value()).contains(Limits.STANDARD);
        assertThat(Limits.read("limits.yaml", "second: 5\n").findings()).extracting(Finding::hint).anyMatch(hint -> hint.contains("“seconds”"));
    }

    private static void refused(byte[] bytes, String limit) {
        assertThat(read(bytes)).satisfies(read -> {
            assertThat(read.value()).isEmpty();
            assertThat(read.findings()).extracting(Finding::rule).containsExactly("draft-too-large");
            assertThat(read.findings()).extracting(Finding::hint).allMatch(hint -> hint.contains("“" + limit + "”"));
        });
    }

    private static Checked<Document> read(byte[] bytes) {
        return new DraftReaders(SMALL).read(new Draft("draft", bytes));
    }

    private static byte[] markdown(String text) {
        return ("# Summary\n\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(int size, int entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < entries; at++) {
                zip.putNextEntry(new ZipEntry("word/part" + at + ".xml"));
                zip.write(new byte[size]);
            }
        }
        return bytes.toByteArray();
    }
}

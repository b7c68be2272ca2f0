package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds what a test made against a file kept under {@code src/test/resources}; {@code -Dgolden.update=true} writes the files anew.
 *
 * <p>Example: {@code Golden.matches("source/docx/footnotes.txt", outline)}.
 */
public final class Golden {

    private static final Path ROOT = Path.of("src", "test", "resources");

    private Golden() {}

    /** Fails unless {@code actual} is, character for character, what the file at {@code path} holds. */
    public static void matches(String path, String actual) {
        Path file = ROOT.resolve(path);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).as("make it with -Dgolden.update=true, then read it").exists();
            assertThat(actual).as(path).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

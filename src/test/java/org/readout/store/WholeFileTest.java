package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThereIsEmptyWhereThatIsAskedForAndElseAFailure() {
        Path file = folder.resolve("none").resolve("file");
        assertThat(WholeFile.readIfThere(file)).isEmpty();
        assertThat(WholeFile.textIfThere(file)).isEmpty();
        assertThatThrownBy(() -> WholeFile.read(file)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void oneThatIsThereAndCannotBeReadIsAFailureAnyhow() {
        assertThatThrownBy(() -> WholeFile.readIfThere(folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void onlyOtherBytesAreWritten() throws IOException {
        Path file = folder.resolve("new").resolve("file");
        WholeFile.writeUnlessSame(file, bytes("one é"));
        assertThat(WholeFile.textIfThere(file)).isEqualTo("one é");
        FileTime early = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, early);
        WholeFile.writeUnlessSame(file, bytes("one é"));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(early);
        WholeFile.writeUnlessSame(file, bytes("two"));
        assertThat(WholeFile.read(file)).isEqualTo(bytes("two"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

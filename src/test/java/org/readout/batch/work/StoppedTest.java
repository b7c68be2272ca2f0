package org.readout.batch.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever looks after a machine is told what is the matter with it. */
class StoppedTest {

    private static final Throwable FULL = new IllegalStateException("Unable to process chunk", new UncheckedIOException(new IOException("No space left on device")));

    @Test
    void aFullDiskIsSaidToBeOneWhereverItWasFound() {
        assertThat(Stopped.by(FULL)).satisfies(stopped -> {
            assertThat(stopped.why()).contains("no room left on the disk");
            assertThat(stopped.hint()).startsWith("Make room").contains("readout prune");
        });
        assertThat(Stopped.by(new IllegalStateException("something else"))).satisfies(stopped -> {
            assertThat(stopped.why()).isEqualTo("something else");
            assertThat(stopped.hint()).contains("readout.log");
        });
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsToldInPlainWords(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Stopped.by(new UncheckedIOException(new FileSystemException(file + "/.x-arriving", null, "Not a directory"))).why()).isEqualTo("“" + file + "” is a file, and a folder is needed in its place");
        assertThat(Stopped.by(new UncheckedIOException(new FileSystemException(folder + "/a/.29660-1.part", null, "Read-only file system"))).why())
                .isEqualTo("“" + folder + "” cannot be written to (Read-only file system)");
    }
}

package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldFileTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("lock");
    }

    /** Where the system is POSIX, having looked was enough to let go. */
    @Test
    void whatThisProcessHoldsStaysHeldWhenItLooksOnceMore() throws Exception {
        try (HeldFile held = HeldFile.hold(file).orElseThrow()) {
            held.write(new byte[] {'1'});
            assertThat(HeldFile.hold(file)).isEmpty();
            assertThat(HeldFile.holdLeft(folder.resolve(".").resolve("lock"))).isEmpty();
            assertThat(HeldFile.heldElsewhere(file)).isEmpty();
            assertThat(free()).isFalse();
        }
        assertThat(free()).isTrue();
    }

    @Test
    void itIsWhatWasWrittenLast() throws Exception {
        Files.writeString(file, "of a longer name");
        try (HeldFile held = HeldFile.holdLeft(file).orElseThrow()) {
            assertThat(held.bytes()).asString().isEqualTo("of a longer name");
            held.write(new byte[] {'4', '2'});
            assertThat(held.bytes()).asString().isEqualTo("42");
        }
        assertThat(HeldFile.heldElsewhere(file).orElseThrow()).asString().isEqualTo("42");
    }

    /** Whether another process can have it. */
    private boolean free() throws Exception {
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
                Other.class.getName(), file.toString()).inheritIO().start();
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return other.exitValue() == 0;
    }

    /** A process that wants it too. */
    static final class Other {

        private Other() {
        }

        public static void main(String[] words) throws Exception {
            System.exit(HeldFile.hold(Path.of(words[0])).isPresent() ? 0 : 1);
        }
    }
}

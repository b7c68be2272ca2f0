package org.readout.batch.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.readout.store.WholeFolder;

/** A folder that goes with all it holds. A command that was cut off leaves its own, drafts and all: one made a day later takes it away. */
public final class ThrownAway implements AutoCloseable {

    private static final String NAME = "readout-thrown-away-";
    /** No command that keeps what it reads in such a folder takes as long. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Path folder;

    private ThrownAway(Path folder) {
        this.folder = folder;
    }

    public static ThrownAway made() {
        return in(Path.of(System.getProperty("java.io.tmpdir")), Instant.now());
    }

    static ThrownAway in(Path temporary, Instant now) {
        try {
            Path folder = Files.createTempDirectory(temporary, NAME);
            left(temporary, folder, now.minus(LONGEST)).forEach(ThrownAway::remove);
            return new ThrownAway(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    private static List<Path> left(Path temporary, Path own, Instant before) throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(path -> path.getFileName().toString().startsWith(NAME) && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> isLeft(path, own, before)).toList();
        }
    }

    /** Those of others are theirs. */
    private static boolean isLeft(Path path, Path own, Instant before) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(before) && Files.getOwner(path).equals(Files.getOwner(own));
        } catch (IOException e) {
            // somebody else took it away meanwhile
            return false;
        }
    }

    private static void remove(Path left) {
        try {
            WholeFolder.remove(left);
        } catch (UncheckedIOException e) {
            // somebody else takes it away just now; or the next one does
            return;
        }
    }

    @Override
    public void close() {
        WholeFolder.remove(folder);
    }
}

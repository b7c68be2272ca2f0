package org.readout.batch.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.readout.store.HeldFile;

/**
 * The note that a run is under way: a file that its process holds locked. A process that is killed takes nothing back, but the
 * system lets go of its locks, so a note that nobody holds is of a run that was cut off.
 */
final class UnderWay implements AutoCloseable {

    private final Path file;
    private final HeldFile held;

    private UnderWay(Path file, HeldFile held) {
        this.file = file;
        this.held = held;
    }

    /** Nothing where no note can be left: a run does not fail for want of one. */
    static Optional<UnderWay> note(Path file, byte[] words) {
        try {
            Files.createDirectories(file.getParent());
            Optional<HeldFile> held = HeldFile.hold(file);
            if (held.isPresent()) {
                held.get().write(words);
            }
            return held.map(note -> new UnderWay(file, note));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A note that somebody left and nobody holds any more. */
    static Optional<UnderWay> left(Path file) {
        try {
            return HeldFile.holdLeft(file).map(note -> new UnderWay(file, note));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    byte[] words() throws IOException {
        return held.bytes();
    }

    /** The run is over, and its note goes while it is held: let go of first, it could be taken for one of a run that was cut off. */
    void end() {
        boolean gone = remove();
        close();
        if (!gone) {
            // a system that removes nothing that is open
            remove();
        }
    }

    /** Lets go of the note and leaves it where it is. */
    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            // the system lets go of it when the process ends
        }
    }

    /** A note that cannot be removed is when the next run begins. */
    private boolean remove() {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

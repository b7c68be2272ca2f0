package org.readout.batch.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The note that a run is under way: a file that its process holds locked. A process that is killed takes nothing back, but the
 * system lets go of its locks, so a note that nobody holds is of a run that was cut off.
 */
final class UnderWay implements AutoCloseable {

    /** Behind what is written in the file, which can be read while this is locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private UnderWay(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Nothing where no note can be left: a run does not fail for want of one. */
    static Optional<UnderWay> note(Path file, byte[] words) {
        try {
            Files.createDirectories(file.getParent());
            Optional<UnderWay> note = hold(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (note.isPresent()) {
                note.get().channel.truncate(0).write(ByteBuffer.wrap(words));
            }
            return note;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A note that somebody left and nobody holds any more. */
    static Optional<UnderWay> left(Path file) {
        try {
            return hold(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<UnderWay> hold(Path file, StandardOpenOption... how) throws IOException {
        FileChannel channel = FileChannel.open(file, how);
        try {
            if (channel.tryLock(LOCKED, 1, false) != null) {
                return Optional.of(new UnderWay(file, channel));
            }
        } catch (OverlappingFileLockException e) {
            // a run of this process
        }
        channel.close();
        return Optional.empty();
    }

    /** Read through the channel: where the system lets go of a lock as soon as its process closes the file, another opening would. */
    byte[] words() throws IOException {
        ByteBuffer words = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        int at = 0;
        while (words.hasRemaining() && at >= 0) {
            at = channel.read(words, words.position());
        }
        return words.array();
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
            channel.close();
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

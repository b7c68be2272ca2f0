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
            return hold(file, StandardOpenOption.WRITE);
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

    byte[] words() throws IOException {
        return Files.readAllBytes(file);
    }

    /** The run is over. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it will be told as cut off, which is better than a run that fails at its end
        }
    }
}

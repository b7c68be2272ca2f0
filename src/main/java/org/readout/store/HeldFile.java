package org.readout.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A file that this process holds locked, and anybody can read. The system lets go when the process dies.
 *
 * <p>Where the system is POSIX it also lets go as soon as the process closes the file anywhere, however that was opened
 * ({@link java.nio.channels.FileLock}). So what this process holds it does not open a second time.
 */
public final class HeldFile implements AutoCloseable {

    /** Behind what is written in the file, which can be read while this is locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final Set<Path> HELD = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private HeldFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Makes the file where there is none; nothing where another holds it, in this process or in another one.
     *
     * @throws IOException when it cannot be opened or locked
     */
    public static Optional<HeldFile> hold(Path file) throws IOException {
        return hold(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /**
     * As {@link #hold}, and nothing is made.
     *
     * @throws java.nio.file.NoSuchFileException when there is none
     */
    public static Optional<HeldFile> holdLeft(Path file) throws IOException {
        return hold(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static Optional<HeldFile> hold(Path file, OpenOption... how) throws IOException {
        Path real = real(file);
        synchronized (HELD) {
            if (HELD.contains(real)) {
                return Optional.empty();
            }
            FileChannel channel = FileChannel.open(real, how);
            boolean locked = false;
            try {
                locked = channel.tryLock(LOCKED, 1, false) != null;
            } finally {
                if (!locked) {
                    channel.close();
                }
            }
            if (!locked) {
                return Optional.empty();
            }
            HELD.add(real);
            return Optional.of(new HeldFile(real, channel));
        }
    }

    /**
     * What a file says that others hold; nothing where this process holds it itself.
     *
     * @throws IOException when it cannot be read
     */
    public static Optional<byte[]> heldElsewhere(Path file) throws IOException {
        Path real = real(file);
        synchronized (HELD) {
            return HELD.contains(real) ? Optional.empty() : Optional.of(Files.readAllBytes(real));
        }
    }

    private static Path real(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return folder.toRealPath().resolve(file.getFileName());
    }

    /** @throws IOException when it cannot be read */
    public byte[] bytes() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, bytes.position());
        }
        return bytes.array();
    }

    /**
     * Takes the place of what is written in it.
     *
     * @throws IOException when it cannot be written; then it is let go of
     */
    public void write(byte[] bytes) throws IOException {
        try {
            channel.truncate(0);
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest, rest.position());
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Lets go of it and leaves it where it is. */
    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            if (channel.isOpen()) {
                HELD.remove(file);
                channel.close();
            }
        }
    }
}

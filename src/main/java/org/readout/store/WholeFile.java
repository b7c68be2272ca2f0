package org.readout.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Writes a file so that any reader, at any moment and after any crash, sees the old bytes or the new ones, never a part; and reads one. */
public final class WholeFile {

    /** How the names of files still being written end; whatever bears it and has no writer is litter. */
    static final String UNFINISHED = ".part";

    private static final AtomicLong COUNT = new AtomicLong();

    private WholeFile() {
    }

    /** As {@link #write}, but left to the system to put on the disk: after a power cut the file may be torn. */
    static void writeSoon(Path target, byte[] bytes) {
        write(target, bytes, false);
    }

    /**
     * Puts {@code bytes} at {@code target}, folders included. When it returns they are on the disk.
     *
     * @throws UncheckedIOException when they cannot be written; then what stood at {@code target} stands there still
     */
    public static void write(Path target, byte[] bytes) {
        write(target, bytes, true);
    }

    /** As {@link #write}, unless it is that way already. */
    public static void writeUnlessSame(Path target, byte[] bytes) {
        if (!readIfThere(target).filter(there -> Arrays.equals(there, bytes)).isPresent()) {
            write(target, bytes);
        }
    }

    /** @throws UncheckedIOException when it cannot be read */
    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Nothing when the file is not there, or no longer: editors replace files while others look.
     *
     * @throws UncheckedIOException when it is there and cannot be read
     */
    public static Optional<byte[]> readIfThere(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its text in UTF-8; empty when the file is not there. */
    public static String textIfThere(Path file) {
        return readIfThere(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    }

    /**
     * Takes it away; one that is gone already is no matter.
     *
     * @throws UncheckedIOException when it cannot be taken away
     */
    public static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path target, byte[] bytes, boolean lasting) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path staged = stage(folder, bytes, lasting);
            try {
                Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(staged);
                throw e;
            }
            if (lasting) {
                WholeFolder.flush(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path stage(Path folder, byte[] bytes, boolean lasting) throws IOException {
        while (true) {
            // not createTempFile: its files are for their owner's eyes only, and releases are for others
            Path staged = folder.resolve("." + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + UNFINISHED);
            try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                fill(channel, staged, bytes, lasting);
                return staged;
            } catch (FileAlreadyExistsException e) {
                // left by a process of the same number that died: take the next name
                continue;
            }
        }
    }

    private static void fill(FileChannel channel, Path staged, byte[] bytes, boolean lasting) throws IOException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (lasting) {
                channel.force(true);
            }
        } catch (IOException e) {
            Files.deleteIfExists(staged);
            throw e;
        }
    }
}

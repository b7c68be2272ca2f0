package org.readout.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.readout.model.Checksums;
import org.readout.model.Digest;

/**
 * Results, each under the digest of everything that made it. Safe with several threads and processes at once: an entry
 * appears whole, and two who keep the same key keep the same bytes.
 *
 * <p>An entry is the file {@code ab/cdef…} (its key's 64 digits, cut after two): its seal, 32 bytes long, by key and
 * {@linkplain Checksums sums of the bytes}, then the bytes. One that does not fit its seal is taken for absent; whoever alters an entry on purpose could seal it too.
 */
public final class Store {

    private static final int SEAL = 32;

    /** An entry's time of modification is when it was used last, to within this: most uses need write nothing. */
    private static final Duration GRAIN = Duration.ofHours(1);

    private final Path folder;
    private final Optional<Path> behind;
    private final Clock clock;

    /** @param folder made when the first result is kept */
    public Store(Path folder) {
        this(folder, Optional.empty(), Clock.systemUTC());
    }

    Store(Path folder, Clock clock) {
        this(folder, Optional.empty(), clock);
    }

    private Store(Path folder, Optional<Path> behind, Clock clock) {
        this.folder = folder;
        this.behind = behind;
        this.clock = clock;
    }

    /** One that takes over from the store in another folder what is asked for, as far as that can be read; nothing is changed there. */
    public static Store before(Path folder, Path other) {
        return new Store(folder, Optional.of(other), Clock.systemUTC());
    }

    /** The bytes kept under {@code key}; an entry that is torn or altered is removed and counts as none. */
    public Optional<byte[]> find(Digest key) {
        Path place = filled(key);
        try {
            Optional<byte[]> bytes = unsealed(key, Files.readAllBytes(place));
            if (bytes.isPresent()) {
                touch(place, Files.getLastModifiedTime(place));
            } else {
                Files.deleteIfExists(place);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether something of {@code size} bytes is kept under {@code key}; only {@link #find} sees whether it is whole. */
    public boolean has(Digest key, long size) {
        try {
            Path place = filled(key);
            BasicFileAttributes entry = Files.readAttributes(place, BasicFileAttributes.class);
            touch(place, entry.lastModifiedTime());
            return entry.size() == SEAL + size;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps {@code bytes} under {@code key}; what was kept there before is replaced. */
    public void keep(Digest key, byte[] bytes) {
        byte[] entry = Arrays.copyOf(seal(key, bytes), SEAL + bytes.length);
        System.arraycopy(bytes, 0, entry, SEAL, bytes.length);
        // not forced to the disk: what a power cut tears is told by its seal and made again
        WholeFile.writeSoon(place(folder, key), entry);
    }

    /** Keeps it under its own digest. */
    public void keep(Content content) {
        keep(content.digest(), content.bytes());
    }

    private void touch(Path place, FileTime used) throws IOException {
        Instant now = clock.instant();
        if (used.toInstant().isBefore(now.minus(GRAIN))) {
            Files.setLastModifiedTime(place, FileTime.from(now));
        }
    }

    private Path filled(Digest key) {
        Path place = place(folder, key);
        behind.filter(other -> !Files.exists(place)).flatMap(other -> readable(place(other, key))).filter(entry -> unsealed(key, entry).isPresent())
                .ifPresent(entry -> WholeFile.writeSoon(place, entry));
        return place;
    }

    /** Of a folder that is not ours: others may prune it meanwhile, or let nobody read in it. */
    private static Optional<byte[]> readable(Path entry) {
        try {
            return Optional.of(Files.readAllBytes(entry));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The bytes of an entry; empty when it is torn or altered. */
    private static Optional<byte[]> unsealed(Digest key, byte[] entry) {
        return Optional.of(entry).filter(whole -> whole.length >= SEAL).map(whole -> Arrays.copyOfRange(whole, SEAL, whole.length))
                .filter(bytes -> Arrays.equals(seal(key, bytes), 0, SEAL, entry, 0, SEAL));
    }

    private static Path place(Path folder, Digest key) {
        return folder.resolve(key.hex().substring(0, 2)).resolve(key.hex().substring(2));
    }

    private static byte[] seal(Digest key, byte[] bytes) {
        return HexFormat.of().parseHex(Digest.of(key.hex(), Checksums.of(bytes)).hex());
    }
}

package org.readout.batch.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.readout.batch.work.Stamps;
import org.readout.batch.work.Stored;
import org.readout.model.Digest;
import org.readout.source.Illustrated;
import org.readout.store.Content;
import org.readout.store.Store;

/** Files whose bytes the store keeps as they are now, so that an edit during a run waits for the next one. */
public final class KeptFiles {

    private KeptFiles() {
    }

    /**
     * What a file was found to hold.
     *
     * @param stamp  by which it is known again without being read
     * @param digest {@link Digest#NONE} of a file that cannot be read
     * @param size   of it, in bytes
     * @param shows  the pictures beside it that it would show, which are kept with it
     */
    public record One(String stamp, Digest digest, int size, List<String> shows) {

        private static final One INACCESSIBLE = new One("", Digest.NONE, 0, List.of());

        public One {
            shows = List.copyOf(shows);
        }

        public boolean isInaccessible() {
            return digest.equals(Digest.NONE);
        }
    }

    private record All(SortedMap<String, One> byName) {
    }

    /**
     * Keeps them. A file that is sure to be what it was is not read again; only digests stay in memory, for ten thousand files need not fit.
     *
     * @param key   what it is remembered under in the store from run to run
     * @param files by the names they are known by
     * @return by name; without those that have gone since they were listed
     */
    public static SortedMap<String, One> keep(Digest key, SortedMap<String, Path> files, Store store, Instant now) {
        SortedMap<String, One> earlier = store.find(key).flatMap(bytes -> Stored.read(bytes, All.class)).map(All::byName).orElseGet(TreeMap::new);
        SortedMap<String, One> found = new ConcurrentSkipListMap<>();
        files.entrySet().parallelStream().forEach(file -> known(file.getValue(), Optional.ofNullable(earlier.get(file.getKey())), store, now)
                .ifPresent(one -> found.put(file.getKey(), one)));
        if (!found.equals(earlier)) {
            store.keep(key, Stored.write(new All(found)));
        }
        return found;
    }

    /** The digest of a file as it is now, whose bytes the store keeps with those of the pictures it shows; empty when it has gone or cannot be read. */
    public static Optional<Digest> keep(Path file, Store store) {
        return read(file, store, Instant.EPOCH).filter(one -> !one.isInaccessible()).map(One::digest);
    }

    private static Optional<One> known(Path file, Optional<One> earlier, Store store, Instant now) {
        return earlier.filter(one -> !one.stamp().isEmpty() && one.stamp().equals(stamp(file, one.shows(), now)) && store.has(one.digest(), one.size()))
                .or(() -> read(file, store, now));
    }

    /** Of the file and of what it shows, as far as that is there. */
    private static String stamp(Path file, List<String> shows, Instant now) {
        List<String> stamps = new ArrayList<>(List.of(Stamps.stamp(file, now)));
        shows.forEach(picture -> Illustrated.beside(file, picture).ifPresent(beside -> {
            String stamp = Files.isReadable(beside) ? Stamps.stamp(beside, now) : "";
            stamps.add(stamp.isEmpty() ? "" : picture + " " + stamp);
        }));
        return stamps.contains("") ? "" : String.join("\n", stamps);
    }

    private static Optional<One> read(Path file, Store store, Instant now) {
        byte[] bytes;
        List<String> shows;
        String stamp;
        try {
            byte[] own = Files.readAllBytes(file);
            shows = Illustrated.pictures(file.getFileName().toString(), own);
            // what is saved from here on has no stamp
            stamp = stamp(file, shows, now);
            bytes = Illustrated.packed(file, own, shows);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(One.INACCESSIBLE);
        }
        Content content = Content.of(bytes);
        if (!store.has(content.digest(), bytes.length)) {
            store.keep(content);
        }
        return Optional.of(new One(stamp, content.digest(), bytes.length, shows));
    }
}

package org.readout.batch.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.readout.model.Digest;
import org.readout.source.DraftFolder;
import org.readout.store.FileStamp;
import org.readout.store.FileTree;

/**
 * Sizes and times of files, by path: the same stamp, the same bytes. A file written so shortly before it was looked at that
 * another edit could leave the same stamp has none (as in git's index, “racy git”), and is read again.
 */
public record Stamps(SortedMap<String, String> byPath) {

    public static final Stamps NONE = new Stamps(new TreeMap<>());

    /** File systems tell times apart by two seconds at worst (FAT). */
    private static final Duration GRAIN = Duration.ofSeconds(2);

    /** @param now by the clock of the file system */
    public static Stamps of(Stream<Path> files, Instant now) {
        SortedMap<String, String> stamps = new TreeMap<>();
        files.forEach(file -> stamps.put(file.toString(), stamp(file, now)));
        return new Stamps(stamps);
    }

    /** Of everything in a folder but editors' temporary files; nothing when there is no such folder. */
    public static Stamps of(Path folder, Instant now) {
        try {
            // the real path: a link that leads elsewhere is a change
            return of(FileTree.below(folder.toRealPath(), Integer.MAX_VALUE, DraftFolder::isTemporary).stream().filter(Files::isRegularFile), now);
        } catch (IOException e) {
            return NONE;
        }
    }

    public Stamps and(Stamps others) {
        SortedMap<String, String> all = new TreeMap<>(byPath);
        all.putAll(others.byPath);
        return new Stamps(all);
    }

    /** Whether these files are sure to be those that had the other stamps; nothing is sure of no files. */
    public boolean areSurely(Stamps others) {
        return !byPath.isEmpty() && byPath.equals(others.byPath) && areSure();
    }

    private boolean areSure() {
        return byPath.values().stream().noneMatch(String::isEmpty);
    }

    /** Of paths and stamps; empty when the bytes of a file cannot be told by its stamp. */
    public Optional<Digest> digest() {
        return !areSure() ? Optional.empty()
                : Optional.of(Digest.of(byPath.entrySet().stream().flatMap(file -> Stream.of(file.getKey(), file.getValue())).toArray(String[]::new)));
    }

    /** Of one file; empty when its bytes cannot be told by it. */
    public static String stamp(Path file, Instant now) {
        FileTime oldest = FileTime.from(now.minus(GRAIN));
        return FileStamp.of(file).filter(stamp -> stamp.latest().compareTo(oldest) <= 0).map(FileStamp::text).orElse("");
    }
}

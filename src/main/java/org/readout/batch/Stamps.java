package org.readout.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sizes and times of files, by path: the same stamp, the same bytes. A file written so shortly before it was looked at that
 * another edit could leave the same stamp has none (as in git's index, “racy git”), and is read again.
 */
record Stamps(SortedMap<String, String> byPath) {

    static final Stamps NONE = new Stamps(new TreeMap<>());

    /** File systems tell times apart by two seconds at worst (FAT). */
    private static final Duration GRAIN = Duration.ofSeconds(2);

    /** @param now by the clock of the file system */
    static Stamps of(Stream<Path> files, Instant now) {
        SortedMap<String, String> stamps = new TreeMap<>();
        files.forEach(file -> stamps.put(file.toString(), stamp(file, now)));
        return new Stamps(stamps);
    }

    /** Of everything in a folder. */
    static Stamps of(Path folder, Instant now) {
        try (Stream<Path> files = Files.walk(folder)) {
            return of(files.filter(Files::isRegularFile), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether these files are sure to be those that had the other stamps. */
    boolean areSurely(Stamps others) {
        return byPath.equals(others.byPath) && byPath.values().stream().noneMatch(String::isEmpty);
    }

    /** Of one file; empty when its bytes cannot be told by it. */
    static String stamp(Path file, Instant now) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // a copy may bring an old time with it; when it came is seen only where the system keeps that
            FileTime came = file.getFileSystem().supportedFileAttributeViews().contains("unix") ? (FileTime) Files.getAttribute(file, "unix:ctime")
                    : attributes.lastModifiedTime();
            Instant oldest = now.minus(GRAIN);
            boolean lately = came.toInstant().isAfter(oldest) || attributes.lastModifiedTime().toInstant().isAfter(oldest);
            return lately ? "" : attributes.size() + " " + attributes.lastModifiedTime() + " " + came + " " + attributes.fileKey();
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.readout.model.Digest;
import org.readout.store.Content;
import org.readout.store.WholeFolder;
import tools.jackson.databind.JsonNode;

/**
 * Files of the live release, for the next one to share. A shared file takes no room and no time: both releases have it by the
 * same name in their folders (a hard link), which is safe because nobody may write to a published file: one that somebody might, on a file system without such rights or published
 * by an older Readout, is not shared.
 */
final class EarlierFiles {

    static final EarlierFiles NONE = new EarlierFiles(Map.of(), List.of());

    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Map<String, Kept> files;
    /** Links that were made before anybody asked for them, and that nobody asked for yet. */
    private final Set<Path> laid;

    private EarlierFiles(Map<String, Kept> files, Collection<Path> laid) {
        this.files = files;
        this.laid = ConcurrentHashMap.newKeySet();
        this.laid.addAll(laid);
    }

    /** @param published when its folder was complete */
    private record Kept(Path file, String digest, FileTime published) {
    }

    /** Those of the live release, of what is kept apart too; none before the first, or when its manifest cannot be understood. */
    static EarlierFiles in(Path output) {
        Map<String, Kept> files = new HashMap<>();
        LiveRelease.in(output).ifPresent(live -> live.folders().forEach(folder -> list(folder, files)));
        return new EarlierFiles(files, List.of());
    }

    private static void list(Path folder, Map<String, Kept> files) {
        List<JsonNode> listed = Manifest.files(folder);
        if (listed.isEmpty()) {
            return;
        }
        try {
            FileTime published = Files.getLastModifiedTime(folder.resolve(Manifest.FILE));
            listed.forEach(file -> files.put(file.path("path").asString(), new Kept(folder.resolve(file.path("path").asString()), file.path("sha256").asString(), published)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, and {@code target} has links to all of those in {@code folder}, which are on the disk. */
    EarlierFiles laidOut(Path folder, Path target) {
        List<Path> laid = files.values().parallelStream().map(Kept::file).filter(file -> file.startsWith(folder)).map(file -> new Link(file, target.resolve(folder.relativize(file))))
                .filter(Link::make).map(Link::target).toList();
        if (!laid.isEmpty()) {
            WholeFolder.flushAll(target);
        }
        return new EarlierFiles(files, laid);
    }

    /** Takes away what was laid out and nobody asked for: the live release alone has it. */
    void removeLeft() {
        laid.forEach(WholeFolder::removeWithin);
        laid.clear();
    }

    /** Has {@code target} be the file that the live release has in the same place, if it is the same; whether it is. */
    boolean link(ReleaseEntry entry, Path target) {
        return link(entry.path(), entry.content(), entry.size(), target);
    }

    /** The same for bytes at hand. */
    boolean link(String path, Content content, Path target) {
        return link(path, content.digest(), content.bytes().length, target);
    }

    private boolean link(String path, Digest content, int size, Path target) {
        Optional<Kept> same = Optional.ofNullable(files.get(path)).filter(kept -> content.hex().equals(kept.digest()));
        if (laid.remove(target)) {
            if (same.filter(kept -> isUntouched(target, kept.published(), size)).isPresent()) {
                return true;
            }
            remove(target);
        }
        return same.filter(kept -> isUntouched(kept.file(), kept.published(), size)).filter(kept -> new Link(kept.file(), target).make()).isPresent();
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Link(Path file, Path target) {

        private boolean make() {
            try {
                WholeFolder.make(target.getParent());
                Files.createLink(target, file);
                return true;
            } catch (IOException | UnsupportedOperationException e) {
                // a file system without links, or the file is gone: it is written instead
                return false;
            }
        }
    }

    private static boolean isUntouched(Path path, FileTime published, int size) {
        try {
            PosixFileAttributes file = Files.readAttributes(path, PosixFileAttributes.class);
            // the manifest is written last: what is younger has been tampered with
            return file.size() == size && file.lastModifiedTime().compareTo(published) <= 0 && Collections.disjoint(file.permissions(), WRITING);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}

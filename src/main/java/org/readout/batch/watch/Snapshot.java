package org.readout.batch.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.readout.source.DraftFolder;

/**
 * What some folders hold at one moment, but for editors' temporary files: enough to tell that a file was saved.
 *
 * @param folders all folders met, so that somebody can listen to them
 */
record Snapshot(Map<Path, Stamp> files, Set<Path> folders) {

    private static final String TRANSLATIONS = "translations";

    /** @param identity of the file behind the name, which is another one after a rename over it */
    record Stamp(long size, Instant modified, String identity) {
    }

    /**
     * Looks at the drafts, which lie in their folder and not below, and at everything in and below the folders of translations and of templates; a folder
     * that is not there holds nothing.
     *
     * @param except what is written itself when something changes
     */
    static Snapshot of(Path drafts, Path templates, Path except) {
        Map<Path, Stamp> files = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        try {
            Files.walkFileTree(drafts, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 1, new Visit(drafts, except, files, folders));
            for (Path whole : List.of(drafts.resolve(TRANSLATIONS), templates)) {
                Files.walkFileTree(whole, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visit(whole, except, files, folders));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Snapshot(Map.copyOf(files), Set.copyOf(folders));
    }

    /** Files that are not the same in both, or in one of them only. */
    SortedSet<Path> differences(Snapshot other) {
        SortedSet<Path> different = new TreeSet<>();
        files.forEach((file, stamp) -> {
            if (!stamp.equals(other.files.get(file))) {
                different.add(file);
            }
        });
        other.files.keySet().stream().filter(file -> !files.containsKey(file)).forEach(different::add);
        return different;
    }

    private static final class Visit extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Path except;
        private final Map<Path, Stamp> files;
        private final Set<Path> folders;

        Visit(Path root, Path except, Map<Path, Stamp> files, Set<Path> folders) {
            this.root = root;
            this.except = except;
            this.files = files;
            this.folders = folders;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && (DraftFolder.isTemporary(folder.getFileName().toString()) || folder.equals(except))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !DraftFolder.isTemporary(file.getFileName().toString())) {
                files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime().toInstant(), String.valueOf(attributes.fileKey())));
            }
            return FileVisitResult.CONTINUE;
        }

        /** What went away between being listed and being looked at is not there, which is what not adding it says. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}

package org.readout.batch.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.readout.source.DraftFolder;
import org.readout.source.Illustrated;
import org.readout.store.FileTree;

/**
 * What some folders hold at one moment, but for editors' temporary files: enough to tell that a file was saved.
 *
 * @param folders all folders met, so that somebody can listen to them
 */
record Snapshot(Map<Path, Stamp> files, Set<Path> folders) {

    /** @param identity of the file behind the name, which is another one after a rename over it */
    record Stamp(long size, Instant modified, String identity) {

        private static Stamp of(BasicFileAttributes file) {
            return new Stamp(file.size(), file.lastModifiedTime().toInstant(), String.valueOf(file.fileKey()));
        }
    }

    /**
     * Looks at the drafts, which lie in their folder and not below, at pictures there and below, and at everything in and below the folders of translations and of templates; a
     * folder that is not there holds nothing.
     *
     * @param except what is written itself when something changes
     */
    static Snapshot of(Path drafts, Path templates, Path except) {
        Map<Path, Stamp> files = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        look(drafts, 1, file -> true, except, files, folders);
        look(drafts, Illustrated.DEEPEST + 1, file -> Illustrated.isPicture(file.getFileName().toString()), except, files, folders);
        look(drafts.resolve(DraftFolder.TRANSLATIONS), Integer.MAX_VALUE, file -> true, except, files, folders);
        look(templates, Integer.MAX_VALUE, file -> true, except, files, folders);
        return new Snapshot(Map.copyOf(files), Set.copyOf(folders));
    }

    /** Whether the file is now as it was at that moment. */
    boolean stillHas(Path file) {
        try {
            return Stamp.of(Files.readAttributes(file, BasicFileAttributes.class)).equals(files.get(file));
        } catch (IOException e) {
            // gone, or going
            return false;
        }
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

    private static void look(Path folder, int depth, Predicate<Path> seen, Path except, Map<Path, Stamp> files, Set<Path> folders) {
        if (Files.isDirectory(folder)) {
            folders.add(folder);
        }
        FileTree.walk(folder, depth, path -> path.equals(except) || DraftFolder.isTemporary(path.getFileName().toString()), (path, attributes) -> {
            if (attributes.isRegularFile() && seen.test(path)) {
                files.put(path, Stamp.of(attributes));
            } else if (attributes.isDirectory() && depth > 1) {
                folders.add(path);
            }
        });
    }
}

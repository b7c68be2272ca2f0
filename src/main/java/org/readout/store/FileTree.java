package org.readout.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What is in a folder that others may be at work in: what goes while it is looked at, or cannot be looked at, is not there. */
public final class FileTree {

    private FileTree() {
    }

    /**
     * Files and folders below {@code folder}, by name; links are followed.
     *
     * @param depth   how many folders down
     * @param skipped names of what is passed over, with all in it
     */
    public static List<Path> below(Path folder, int depth, Predicate<String> skipped) {
        List<Path> found = new ArrayList<>();
        walk(folder, depth, path -> skipped.test(path.getFileName().toString()), (path, attributes) -> found.add(path));
        Collections.sort(found);
        return found;
    }

    /** Files and folders below {@code folder}, one by one as they come; no link to a folder is followed: what is shared elsewhere is not gone through. */
    public static void within(Path folder, int depth, Predicate<Path> skipped, Consumer<Path> found) {
        walk(folder, Set.of(), depth, skipped, (path, attributes) -> found.accept(path));
    }

    /** Files and folders below {@code folder}, links followed, one by one with what the file system says of each; a folder comes before what is in it. */
    public static void walk(Path folder, int depth, Predicate<Path> skipped, BiConsumer<Path, BasicFileAttributes> found) {
        walk(folder, Set.of(FileVisitOption.FOLLOW_LINKS), depth, skipped, found);
    }

    private static void walk(Path folder, Set<FileVisitOption> links, int depth, Predicate<Path> skipped, BiConsumer<Path, BasicFileAttributes> found) {
        try {
            Files.walkFileTree(folder, links, depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    if (path.equals(folder)) {
                        return FileVisitResult.CONTINUE;
                    }
                    return skipped.test(path) ? FileVisitResult.SKIP_SUBTREE : visitFile(path, attributes);
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    if (!path.equals(folder) && !skipped.test(path)) {
                        found.accept(path, attributes);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path path, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

import org.readout.store.OutputFolder;
import org.readout.store.WholeFolder;

/**
 * What belongs to releases and is not for the public: editions of those who work on the texts, what was found in the drafts, and the whole of what
 * was accounted for. {@code .readout/working/<id>}, in a folder that only owner and group may enter; {@code current} in it is that of the live release.
 */
final class WorkingFiles {

    private WorkingFiles() {
    }

    /** Has nobody but owner and group see what there will be. */
    static void closeOff(OutputFolder output) {
        Path root = output.working();
        try {
            Files.createDirectories(root.getParent());
            if (!Files.isDirectory(root)) {
                if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.createDirectory(root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));
                } else {
                    Files.createDirectory(root);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void switchTo(OutputFolder output, String release) {
        if (Files.isDirectory(output.working(release))) {
            CurrentRelease.switchTo(output.working(), output.working(release));
        }
    }

    /** Removes those of all but these releases. */
    static void keep(OutputFolder output, Set<String> releases) {
        if (!Files.isDirectory(output.working())) {
            return;
        }
        try (Stream<Path> all = Files.list(output.working())) {
            all.filter(path -> !Files.isSymbolicLink(path) && Files.isDirectory(path)).filter(path -> !releases.contains(path.getFileName().toString())).toList()
                    .forEach(WholeFolder::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

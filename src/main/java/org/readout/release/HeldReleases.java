package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.readout.store.OutputFolder;
import org.readout.store.WholeFolder;

/**
 * Releases nobody outside may see: each in a room of its own whose name cannot be guessed, below a folder only its owner may
 * enter, {@code .readout/held/<random>/<id>}. On the same file system as the public ones, so that one step brings a release out.
 */
final class HeldReleases {

    private final Path work;
    private final Path root;
    private final Supplier<String> names;

    /** @param names for rooms, each another one and none that can be guessed */
    HeldReleases(OutputFolder output, Supplier<String> names) {
        this.work = output.work();
        this.root = output.held();
        this.names = names;
    }

    /** From now on only owner and group get into the work folder, where results of what is held are kept too. */
    void closeOff() {
        try {
            Files.createDirectories(work);
            if (knowsRights(work)) {
                Set<PosixFilePermission> rights = Files.getPosixFilePermissions(work);
                if (rights.removeAll(PosixFilePermissions.fromString("------rwx"))) {
                    Files.setPosixFilePermissions(work, rights);
                }
                room(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Path> find(String id) {
        return rooms().stream().map(room -> room.resolve(id)).filter(Files::isDirectory).findFirst();
    }

    /** Takes a folder in, in one step. */
    void take(Path folder, String id) {
        closeOff();
        try {
            WholeFolder.move(folder, room(root.resolve(names.get())).resolve(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties the rooms of all but these. */
    void keep(Set<String> ids) {
        for (Path room : rooms()) {
            if (list(room).stream().noneMatch(release -> ids.contains(release.getFileName().toString()))) {
                WholeFolder.remove(room);
            }
        }
    }

    private List<Path> rooms() {
        return Files.isDirectory(root) ? list(root) : List.of();
    }

    private static Path room(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(folder.getParent());
        return knowsRights(folder.getParent())
                ? Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))) : Files.createDirectory(folder);
    }

    private static boolean knowsRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        } catch (AccessDeniedException e) {
            // somebody else's: who only looks sees nothing in it
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.readout.store.OutputFolder;
import org.readout.store.WholeFile;
import org.readout.store.WholeFolder;

/**
 * Which release is live: the symbolic link {@code current} in the output folder or, where links cannot be made, the file
 * {@code current.txt} that holds {@code releases/<id>} and a newline. When the live one was withdrawn it is {@code withdrawn/<id>}, where
 * a page says so.
 */
final class CurrentRelease {

    private static final String LINK = "current";
    private static final String FILE = "current.txt";

    private CurrentRelease() {
    }

    /** The live release's folder, if there is one. */
    static Optional<Path> in(OutputFolder output) {
        return shown(output.path()).filter(folder -> !folder.getParent().getFileName().equals(output.withdrawn().getFileName()));
    }

    /** What visitors see: the live release or, when it was withdrawn, the page that says so. */
    static Optional<Path> shown(Path root) {
        try {
            Path link = root.resolve(LINK);
            Path file = root.resolve(FILE);
            Optional<Path> live = Files.isSymbolicLink(link) ? Optional.of(root.resolve(Files.readSymbolicLink(link)))
                    : Files.exists(file) ? Optional.of(root.resolve(Files.readString(file).strip())) : Optional.empty();
            return live.filter(Files::isDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has visitors see {@code folder}, which is below {@code root}, in one atomic step; nothing happens when they do. */
    static void switchTo(Path root, Path folder) {
        Path target = root.relativize(folder);
        if (shown(root).filter(folder::equals).isPresent()) {
            return;
        }
        Path staged = root.resolve("." + LINK + "-next");
        try {
            Files.deleteIfExists(staged);
            Files.createSymbolicLink(staged, target);
        } catch (IOException | UnsupportedOperationException e) {
            WholeFile.write(root.resolve(FILE), (target.toString().replace('\\', '/') + "\n").getBytes(StandardCharsets.UTF_8));
            return;
        }
        try {
            if (Files.isDirectory(root.resolve(LINK), LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("a folder stands at " + root.resolve(LINK));
            }
            Files.move(staged, root.resolve(LINK), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(root.resolve(FILE));
            WholeFolder.flush(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            staged.toFile().delete();
        }
    }
}

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
public final class CurrentRelease {

    private static final String LINK = "current";
    private static final String FILE = "current.txt";

    private CurrentRelease() {
    }

    /** The live release's folder, if there is one. */
    static Optional<Path> in(Path output) {
        return shown(output).filter(folder -> !folder.getParent().getFileName().equals(new OutputFolder(output).withdrawn().getFileName()));
    }

    /** What visitors see: the live release or, when it was withdrawn, the page that says so. */
    public static Optional<Path> shown(Path output) {
        try {
            Path link = output.resolve(LINK);
            Path file = output.resolve(FILE);
            Optional<Path> live = Files.isSymbolicLink(link) ? Optional.of(output.resolve(Files.readSymbolicLink(link)))
                    : Files.exists(file) ? Optional.of(output.resolve(Files.readString(file).strip())) : Optional.empty();
            return live.filter(Files::isDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has visitors see {@code folder}, which is below {@code output}, in one atomic step; nothing happens when they do. */
    static void switchTo(Path output, Path folder) {
        Path target = output.relativize(folder);
        if (shown(output).filter(folder::equals).isPresent()) {
            return;
        }
        Path staged = output.resolve("." + LINK + "-next");
        try {
            Files.deleteIfExists(staged);
            Files.createSymbolicLink(staged, target);
        } catch (IOException | UnsupportedOperationException e) {
            WholeFile.write(output.resolve(FILE), (target.toString().replace('\\', '/') + "\n").getBytes(StandardCharsets.UTF_8));
            return;
        }
        try {
            if (Files.isDirectory(output.resolve(LINK), LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("a folder stands at " + output.resolve(LINK));
            }
            Files.move(staged, output.resolve(LINK), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(output.resolve(FILE));
            WholeFolder.flush(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            staged.toFile().delete();
        }
    }
}

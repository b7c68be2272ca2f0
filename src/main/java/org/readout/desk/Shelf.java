package org.readout.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.readout.release.LiveRelease;
import org.readout.release.RegisterView;

/** The live release's files, with those kept apart for who works on the texts, or, when it was withdrawn, the page that says so, by the path of a URL; never one outside it. */
final class Shelf {

    private static final String INDEX = "index.html";

    private final RegisterView releases;
    private volatile Optional<Path> draft = Optional.empty();

    Shelf(Path output) {
        this.releases = RegisterView.in(output);
    }

    /** @param name of the file, without folders */
    record Book(String name, byte[] bytes) {
    }

    /** From now on there is a draft to be shown in place of the live release, for as long as it is one; or none. */
    void show(Optional<Path> folder) {
        draft = folder;
    }

    /** Nothing is public here: only whoever sits at this machine sees it. */
    private Optional<Path> shown() {
        return draft.filter(Files::isDirectory).or(() -> releases.shown());
    }

    /** Id of the release that is shown; empty before the first, and when it was withdrawn. */
    String release() {
        return draft.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).or(() -> releases.live().map(LiveRelease::id)).orElse("");
    }

    /** @param path as it is after percent-decoding, "/public/memo.html" */
    Optional<Book> find(String path) {
        return shown().flatMap(release -> find(release, path).or(() -> releases.working(release.getFileName().toString()).flatMap(apart -> find(apart, path))));
    }

    private static Optional<Book> find(Path folder, String path) {
        try {
            Path root = folder.toRealPath();
            Path asked = root.resolve(path.replaceFirst("^/+", "")).normalize();
            // before anybody looks there: to look at a share of another machine is to call on it
            if (!asked.startsWith(root)) {
                return Optional.empty();
            }
            Path named = Files.isDirectory(asked) ? asked.resolve(INDEX) : asked;
            if (!Files.isRegularFile(named)) {
                return Optional.empty();
            }
            Path file = named.toRealPath();
            return file.startsWith(root) ? Optional.of(new Book(file.getFileName().toString(), Files.readAllBytes(file))) : Optional.empty();
        } catch (NoSuchFileException | InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

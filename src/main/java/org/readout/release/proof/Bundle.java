package org.readout.release.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of one release as they lie somewhere. Paths have {@code /} between names and begin below the release folder.
 *
 * <p>A release's folder has its {@code manifest.json} at the top. A delivery has the release's folder, named by its id, and the log beside it.
 */
abstract class Bundle implements AutoCloseable {

    private final SortedSet<String> paths = new TreeSet<>();
    private final List<String> strange = new ArrayList<>();

    static final String MANIFEST = "manifest.json";
    static final String LOG = "log.jsonl";
    static final String LOG_SIGNATURE = LOG + ".sig";
    /** After the release's id. */
    static final String LOG_HEAD = ".log.json";

    /** @throws Unfit when there is no release there, or more than one */
    static Bundle open(Path place) {
        try {
            if (Files.isDirectory(place)) {
                return FolderBundle.in(place);
            }
            if (Files.isRegularFile(place)) {
                return ZipBundle.in(place);
            }
            throw new Unfit("There is no such folder or file.", "Name the folder of a release, as in output/releases/2024-03-27-1a2b3c4d, or a zip of it.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files. */
    SortedSet<String> paths() {
        return paths;
    }

    /** What is there beside files: links, names that lead elsewhere, names given twice. */
    List<String> strange() {
        return strange;
    }

    /**
     * A file's bytes, or as many as tell that there are too many.
     *
     * @param most how many are of use
     */
    abstract Optional<byte[]> bytes(String path, int most) throws IOException;

    /** What belongs to the release and is kept apart, if it lies where the publisher has it. */
    Optional<Bundle> working() throws IOException {
        return Optional.empty();
    }

    /** The name of the release's folder. */
    abstract String id();

    /** A file that lies beside that folder, by its name. */
    abstract Optional<byte[]> beside(String name) throws IOException;

    /** The public copy of the log, if it lies beside the release. */
    Optional<byte[]> log() throws IOException {
        return beside(LOG);
    }

    /** What the release says of the log, if it lies beside the release. */
    Optional<byte[]> logHead() throws IOException {
        return beside(id() + LOG_HEAD);
    }

    /** The log's signature, if it lies beside the log: a delivery may have one. */
    Optional<byte[]> logSignature() throws IOException {
        return beside(LOG_SIGNATURE);
    }

    @Override
    public abstract void close() throws IOException;

    Optional<byte[]> bytes(String path) throws IOException {
        return bytes(path, Integer.MAX_VALUE);
    }

    /**
     * Where the release begins among these paths: empty at the top, or the name of a folder with {@code /} after it.
     *
     * @throws Unfit when it begins nowhere, or in several places
     */
    static String root(Collection<String> paths) {
        if (paths.contains(MANIFEST)) {
            return "";
        }
        SortedSet<String> roots = new TreeSet<>();
        paths.stream().filter(path -> path.matches("[^/]+/" + MANIFEST)).forEach(path -> roots.add(path.substring(0, path.length() - MANIFEST.length())));
        if (roots.size() == 1) {
            return roots.first();
        }
        throw roots.isEmpty() ? new Unfit("There is no release here: manifest.json is missing.", "Name the folder that holds it, or fetch the release anew if the file was there.")
                : new Unfit("Several releases are here: " + String.join(" ", roots), "Name the folder of one.");
    }

    /** Nothing there can be looked at. */
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String hint;

        Unfit(String message, String hint) {
            super(message);
            this.hint = hint;
        }

        String hint() {
            return hint;
        }
    }
}

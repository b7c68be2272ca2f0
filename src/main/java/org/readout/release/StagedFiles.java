package org.readout.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.readout.model.Digest;
import org.readout.store.Content;
import org.readout.store.WholeFolder;

/**
 * The files of one folder that is whole and not in its place yet, with what its manifest says of them.
 *
 * @param digests by path
 * @param sizes   in bytes, by path
 */
record StagedFiles(Path folder, SortedMap<String, Digest> digests, SortedMap<String, Integer> sizes) {

    /** Those that {@link #write} will put there. */
    static StagedFiles of(Path folder, ReleaseContents.Part part) {
        StagedFiles staged = new StagedFiles(folder, new TreeMap<>(), new TreeMap<>());
        part.entries().forEach(entry -> {
            staged.digests.put(entry.path(), entry.content());
            staged.sizes.put(entry.path(), entry.size());
        });
        part.evidence().forEach(staged::note);
        return staged;
    }

    /** @param bytes of what has this digest */
    void write(ReleaseContents.Part part, EarlierFiles earlier, Function<Digest, byte[]> bytes) {
        // each is waited for until it is on the disk
        part.entries().parallelStream().forEach(entry -> {
            if (!earlier.link(entry, folder.resolve(entry.path()))) {
                WholeFolder.put(folder.resolve(entry.path()), bytes.apply(entry.content()));
            }
        });
        part.evidence().entrySet().parallelStream().forEach(file -> {
            Path target = folder.resolve(file.getKey());
            if (!earlier.link(file.getKey(), file.getValue(), target)) {
                WholeFolder.put(target, file.getValue().bytes());
            }
        });
    }

    void add(String path, byte[] bytes) {
        WholeFolder.put(folder.resolve(path), bytes);
        note(path, Content.of(bytes));
    }

    private void note(String path, Content content) {
        digests.put(path, content.digest());
        sizes.put(path, content.bytes().length);
    }

    /**
     * Moves them into place. A folder that is there already with the same manifest is kept as it is, unless files of it are
     * missing or damaged: then it is moved aside.
     *
     * @param damaged    where to
     * @param thoroughly whether files that are there already are to be held against their digests
     */
    void place(Path target, Path damaged, boolean thoroughly) {
        if (!isWhole(target, thoroughly)) {
            setAside(target, damaged);
            WholeFolder.move(folder, target);
        }
    }

    private boolean isWhole(Path target, boolean thoroughly) {
        try {
            if (!Arrays.equals(Files.readAllBytes(target.resolve(Manifest.FILE)), Files.readAllBytes(folder.resolve(Manifest.FILE)))) {
                return false;
            }
            for (Map.Entry<String, Integer> file : sizes.entrySet()) {
                Path path = target.resolve(file.getKey());
                if (Files.size(path) != file.getValue() || thoroughly && !Digest.of(Files.readAllBytes(path)).equals(digests.get(file.getKey()))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            // a file of it is not there, or cannot be read
            return false;
        }
    }

    /** Its name says what a folder holds, so one of the same name that holds something else was altered; what somebody put in it is not lost. */
    private static void setAside(Path folder, Path damaged) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path place = damaged.resolve(folder.getFileName());
        for (int more = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); more++) {
            place = damaged.resolve(folder.getFileName() + "-" + more);
        }
        WholeFolder.move(folder, place);
    }
}

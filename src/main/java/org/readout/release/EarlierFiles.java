package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.model.Digest;
import org.readout.store.Content;
import org.readout.store.OutputFolder;
import org.readout.store.WholeFolder;
import tools.jackson.databind.JsonNode;

/**
 * Files of the live release, for the next one to share. A shared file takes no room and no time: both releases have it by the
 * same name in their folders (a hard link), which is safe because nobody may write to a published file: one that somebody might, on a file system without such rights or published
 * by an older Readout, is not shared.
 */
final class EarlierFiles {

    static final EarlierFiles NONE = new EarlierFiles(Map.of());

    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Map<Named, Kept> files;

    private EarlierFiles(Map<Named, Kept> files) {
        this.files = files;
    }

    /** What is public and what is kept apart may have files of one name that say different things. */
    private record Named(String path, String digest) {
    }

    /** @param published when its folder was complete */
    private record Kept(Path file, FileTime published) {
    }

    /** Those of the live release, of what is kept apart too; none before the first, or when its manifest cannot be understood. */
    static EarlierFiles in(OutputFolder output) {
        Map<Named, Kept> files = new HashMap<>();
        LiveRelease.in(output).ifPresent(live -> live.folders().forEach(folder -> list(folder, files)));
        return new EarlierFiles(files);
    }

    private static void list(Path folder, Map<Named, Kept> files) {
        List<JsonNode> listed = Manifest.files(folder);
        if (listed.isEmpty()) {
            return;
        }
        try {
            FileTime published = Files.getLastModifiedTime(folder.resolve(Manifest.FILE));
            listed.forEach(file -> files.put(new Named(file.path("path").asString(), file.path("sha256").asString()),
                    new Kept(folder.resolve(file.path("path").asString()), published)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has {@code target} be the file that the live release has in the same place, if it is the same; whether it is. */
    boolean link(ReleaseEntry entry, Path target) {
        return same(entry.path(), entry.content(), entry.size()).filter(file -> link(file, target)).isPresent();
    }

    /** The same for bytes at hand. */
    boolean link(String path, Content content, Path target) {
        return same(path, content.digest(), content.bytes().length).filter(file -> link(file, target)).isPresent();
    }

    private static boolean link(Path file, Path target) {
        try {
            WholeFolder.make(target.getParent());
            Files.createLink(target, file);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            // a file system without links, or the file is gone: it is written instead
            return false;
        }
    }

    private Optional<Path> same(String path, Digest content, int size) {
        return Optional.ofNullable(files.get(new Named(path, content.hex()))).filter(kept -> isUntouched(kept, size)).map(Kept::file);
    }

    private static boolean isUntouched(Kept kept, int size) {
        try {
            PosixFileAttributes file = Files.readAttributes(kept.file(), PosixFileAttributes.class);
            // the manifest is written last: what is younger has been tampered with
            return file.size() == size && file.lastModifiedTime().compareTo(kept.published()) <= 0 && Collections.disjoint(file.permissions(), WRITING);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}

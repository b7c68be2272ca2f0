package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.readout.model.Digest;

/**
 * Files of the live release, for the next one to share. A shared file takes no room and no time: both releases have it by the
 * same name in their folders (a hard link), which is safe because nobody may write to a published file: one that somebody might, on a file system without such rights or published
 * by an older Readout, is not shared.
 */
final class EarlierFiles {

    static final EarlierFiles NONE = new EarlierFiles(Path.of(""), Map.of(), FileTime.fromMillis(0));

    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path release;
    private final Map<String, String> digests;
    private final FileTime published;

    private EarlierFiles(Path release, Map<String, String> digests, FileTime published) {
        this.release = release;
        this.digests = digests;
        this.published = published;
    }

    /** Those of the live release; none before the first, or when its manifest cannot be understood. */
    static EarlierFiles in(Path output) {
        return CurrentRelease.in(output).map(EarlierFiles::of).orElse(NONE);
    }

    private static EarlierFiles of(Path release) {
        Map<String, String> digests = new HashMap<>();
        LiveManifest.files(release).forEach(file -> digests.put(file.path("path").asString(), file.path("sha256").asString()));
        try {
            return digests.isEmpty() ? NONE : new EarlierFiles(release, digests, Files.getLastModifiedTime(release.resolve(LiveManifest.FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has {@code target} be the file that the live release has in the same place, if it is the same; whether it is. */
    boolean link(ReleaseEntry entry, Path target) {
        return isSame(entry.path(), entry.content(), entry.size()) && link(entry.path(), target);
    }

    /** The same for bytes at hand, which are held against the file. */
    boolean link(String path, byte[] bytes, Path target) {
        try {
            return isSame(path, Digest.of(bytes), bytes.length) && Arrays.equals(Files.readAllBytes(release.resolve(path)), bytes) && link(path, target);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean link(String path, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.createLink(target, release.resolve(path));
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            // a file system without links, or the file is gone: it is written instead
            return false;
        }
    }

    private boolean isSame(String path, Digest content, int size) {
        if (!content.hex().equals(digests.get(path))) {
            return false;
        }
        try {
            PosixFileAttributes file = Files.readAttributes(release.resolve(path), PosixFileAttributes.class);
            // the manifest is written last: what is younger has been tampered with
            return file.size() == size && file.lastModifiedTime().compareTo(published) <= 0 && Collections.disjoint(file.permissions(), WRITING);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}

package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Files of the live release, for the next one to share. A shared file takes no room and no time: both releases have it by the
 * same name in their folders (a hard link), which is safe because nobody may write to a published file: one that somebody might, on a file system without such rights or published
 * by an older Readout, is not shared.
 */
final class EarlierFiles {

    static final EarlierFiles NONE = new EarlierFiles(Map.of());

    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Map<String, Kept> files;

    private EarlierFiles(Map<String, Kept> files) {
        this.files = files;
    }

    /** @param published when its folder was complete */
    private record Kept(Path file, String digest, FileTime published) {
    }

    /** Those of the live release, of what is kept apart too; none before the first, or when its manifest cannot be understood. */
    static EarlierFiles in(Path output) {
        Map<String, Kept> files = new HashMap<>();
        CurrentRelease.in(output).ifPresent(live -> Stream.concat(Stream.of(live), Register.working(output, live.getFileName().toString()).stream())
                .forEach(folder -> list(folder, files)));
        return new EarlierFiles(files);
    }

    private static void list(Path folder, Map<String, Kept> files) {
        List<JsonNode> listed = LiveManifest.files(folder);
        if (listed.isEmpty()) {
            return;
        }
        try {
            FileTime published = Files.getLastModifiedTime(folder.resolve(LiveManifest.FILE));
            listed.forEach(file -> files.put(file.path("path").asString(), new Kept(folder.resolve(file.path("path").asString()), file.path("sha256").asString(), published)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has {@code target} be the file that the live release has in the same place, if it is the same; whether it is. */
    boolean link(ReleaseEntry entry, Path target) {
        Kept kept = files.get(entry.path());
        if (kept == null || !entry.content().hex().equals(kept.digest())) {
            return false;
        }
        Path file = kept.file();
        try {
            // the manifest is written last: what is younger has been tampered with
            if (Files.size(file) != entry.size() || Files.getLastModifiedTime(file).compareTo(kept.published()) > 0 || !isReadOnly(file)) {
                return false;
            }
            Files.createDirectories(target.getParent());
            Files.createLink(target, file);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            // a file system without links, or the file is gone: it is written instead
            return false;
        }
    }

    private static boolean isReadOnly(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Collections.disjoint(Files.getPosixFilePermissions(file), WRITING);
    }
}

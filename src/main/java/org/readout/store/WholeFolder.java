package org.readout.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders that appear at once with all they hold. */
public final class WholeFolder {

    private WholeFolder() {
    }

    /**
     * Moves a folder whose files are on the disk already to where readers look, in one atomic step. Both places must be
     * on one file system.
     *
     * @throws UncheckedIOException when it cannot; then nothing stands at {@code target}
     */
    public static void move(Path staged, Path target) {
        try {
            make(target.toAbsolutePath().getParent());
            // side by side: a disk that is asked for hundreds of folders one by one is waited for hundreds of times
            folders(staged).parallelStream().forEach(WholeFolder::flush);
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
            flush(target.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a file of a folder that is not in place yet. When it returns its bytes are on the disk. Nobody may write to it
     * afterwards, where the file system knows such rights.
     *
     * @throws UncheckedIOException when it cannot, or the file is there already
     */
    public static void put(Path file, byte[] bytes) {
        try {
            make(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights(file))) {
                for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                    channel.write(rest);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder, and those that it is in, unless it is there. */
    public static void make(Path folder) throws IOException {
        // to be refused what is there already takes ten times as long as to ask
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    private static FileAttribute<?>[] rights(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r--r--r--"))} : new FileAttribute<?>[0];
    }

    /** Removes a folder and all in it, following no links; nothing happens where there is none. */
    public static void remove(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            for (Path path : tree(folder)) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a folder's list of names on the disk, so that a rename in it outlives a power cut. */
    public static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and its file systems keep renames in order by themselves
            return;
        }
    }

    private static List<Path> folders(Path root) throws IOException {
        List<Path> folders = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                folders.add(folder);
                return FileVisitResult.CONTINUE;
            }
        });
        return folders;
    }

    /** What is in a folder before the folder itself. */
    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}

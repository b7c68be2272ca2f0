package org.readout.release.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A release in a folder: in the output folder, copied from there, or unpacked from a delivery. */
final class FolderBundle extends Bundle {

    private final Path folder;

    private FolderBundle(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted()::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    paths().add(name);
                } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    strange().add(name + " is no file");
                }
            }
        }
    }

    static Bundle in(Path place) throws IOException {
        // current is a link
        Path folder = place.toRealPath();
        List<String> near = new ArrayList<>();
        try (Stream<Path> all = Files.find(folder, 2, (path, attributes) -> path.getFileName().toString().equals(MANIFEST))) {
            all.forEach(path -> near.add(folder.relativize(path).toString().replace('\\', '/')));
        }
        return new FolderBundle(folder.resolve(root(near)));
    }

    @Override
    Optional<byte[]> bytes(String path, int most) throws IOException {
        return paths().contains(path) ? Optional.of(read(folder.resolve(path), most)) : Optional.empty();
    }

    @Override
    String id() {
        return String.valueOf(folder.getFileName());
    }

    @Override
    Optional<Bundle> working() throws IOException {
        // of one that is public, and of one that is held
        for (Path place : List.of(folder.resolve("../../.readout/working"), folder.resolve("../../../working"))) {
            Path apart = place.resolve(folder.getFileName()).normalize();
            if (Files.isReadable(apart.resolve(MANIFEST))) {
                return Optional.of(new FolderBundle(apart));
            }
        }
        return Optional.empty();
    }

    @Override
    Optional<byte[]> beside(String name) throws IOException {
        Path file = folder.resolveSibling(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public void close() {
        // nothing is open
    }

    private static byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }
}

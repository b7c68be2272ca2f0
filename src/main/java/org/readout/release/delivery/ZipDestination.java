package org.readout.release.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.readout.zip.Zip;

/** A zip that a content management system or a mail can carry: the same bytes for the same parcel, in order of path. */
public record ZipDestination(Path file) implements Destination {

    @Override
    public Path take(Parcel parcel) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path staged = folder.resolve("." + file.getFileName() + ".part");
            try {
                try (OutputStream out = Files.newOutputStream(staged)) {
                    Zip.write(parcel.layout(), out);
                }
                Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(staged);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

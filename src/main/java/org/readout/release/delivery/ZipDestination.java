package org.readout.release.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that a content management system or a mail can carry: the same bytes for the same parcel, in order of path, all of one time, without extra fields. */
public record ZipDestination(Path file) implements Destination {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    @Override
    public Path take(Parcel parcel) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path staged = folder.resolve("." + file.getFileName() + ".part");
            try {
                try (OutputStream out = Files.newOutputStream(staged)) {
                    write(parcel, out);
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

    private static void write(Parcel parcel, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Supplier<byte[]>> file : parcel.layout().entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().get());
                zip.closeEntry();
            }
        }
    }
}

package org.readout.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes follow from what is in it and the order it is given in: all files are of one time and without extra fields. */
public final class Zip {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Comparator<String> CONTENT_TYPES_FIRST = Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES)).thenComparing(Comparator.naturalOrder());

    private Zip() {
    }

    /** @param files by name, in the order of the map */
    public static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(out, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same for more than memory may hold: each file is asked for when it is written. */
    public static void write(Map<String, Supplier<byte[]>> files, OutputStream to) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(to)) {
            for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
                put(out, file.getKey(), file.getValue().get());
            }
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    /**
     * The parts of an Office file (ECMA-376 part 2): content types first, the others by name; none where there is no zip.
     *
     * @throws IOException when the zip is damaged
     */
    public static SortedMap<String, byte[]> parts(byte[] zip) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>(CONTENT_TYPES_FIRST);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}

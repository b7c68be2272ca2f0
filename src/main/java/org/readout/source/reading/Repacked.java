package org.readout.source.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip with some of its files changed: the others are copied as they are packed, in their order, with their times. */
public final class Repacked {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Repacked() {
    }

    /** @param changed by the names that {@link Packed} gives; files that are not there yet come last */
    public static byte[] with(byte[] zip, Map<String, byte[]> changed) throws IOException {
        Map<String, byte[]> fresh = new LinkedHashMap<>(changed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length + 10_000);
        try (ZipFile old = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(old.getEntriesInPhysicalOrder())) {
                byte[] content = fresh.remove(Packed.name(entry));
                if (content == null) {
                    try (InputStream raw = old.getRawInputStream(entry)) {
                        out.addRawArchiveEntry(entry, raw);
                    }
                } else {
                    write(out, entry.getName(), entry.getTimeLocal(), content);
                }
            }
            for (Map.Entry<String, byte[]> entry : fresh.entrySet()) {
                write(out, entry.getKey(), TIME, entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void write(ZipArchiveOutputStream out, String name, LocalDateTime time, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(time);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }
}

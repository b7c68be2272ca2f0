package org.readout.source.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files packed in a zip (APPNOTE.TXT 6.3), by the directory at its end, which is what Word, LibreOffice and browsers go by. */
public final class Packed implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private Packed(ZipFile zip) throws IOException {
        this.zip = zip;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = name(entry);
            if (!entry.isDirectory() && entries.put(name, entry) != null) {
                throw new IOException("more than 1 entry is called " + name);
            }
        }
    }

    /** Some programs write their folders' names with backslashes, or from a root. */
    static String name(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/').replaceFirst("^/+", "");
    }

    /** Whether the bytes begin as a zip does. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
    }

    /** @throws IOException when the bytes break off or are no zip, or when two files in it have one name */
    public static Packed of(byte[] bytes) throws IOException {
        return new Packed(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get());
    }

    /** Every file's path, in the directory's order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    public InputStream stream(String name) throws IOException {
        return zip.getInputStream(entries.get(name));
    }

    /** A file unpacked; empty when there is none of that name. */
    public Optional<byte[]> bytes(String name) throws IOException {
        if (!entries.containsKey(name)) {
            return Optional.empty();
        }
        try (InputStream in = stream(name)) {
            return Optional.of(in.readAllBytes());
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // it lies in memory: there is nothing to give back
        }
    }
}

package org.readout.release.redline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.w3c.dom.Document;

/** The parts of an Office file by name (ECMA-376 part 2), those that were looked into as trees. */
final class OfficePackage {

    static final String DOCUMENT = "word/document.xml";
    static final String FOOTNOTES = "word/footnotes.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    static final String TYPES = "[Content_Types].xml";

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new TreeMap<>(Comparator.comparing((String name) -> !name.equals(TYPES)).thenComparing(Comparator.naturalOrder()));
    private final Map<String, Document> trees = new TreeMap<>();

    static OfficePackage read(byte[] zip) {
        OfficePackage read = new OfficePackage();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                read.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    byte[] bytes(String name) {
        return parts.get(name);
    }

    void put(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    /** The part as a tree; what is done to it is written. */
    Document tree(String name) {
        return trees.computeIfAbsent(name, part -> Xml.read(parts.get(part)));
    }

    /** The same bytes whenever it is written. */
    byte[] write() {
        trees.forEach((name, tree) -> parts.put(name, Xml.write(tree)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

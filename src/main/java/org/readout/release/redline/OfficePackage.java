package org.readout.release.redline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import org.readout.zip.Zip;
import org.w3c.dom.Document;

/** The parts of an Office file by name (ECMA-376 part 2), those that were looked into as trees. */
final class OfficePackage {

    static final String DOCUMENT = "word/document.xml";
    static final String FOOTNOTES = "word/footnotes.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts;
    private final Map<String, Document> trees = new TreeMap<>();

    private OfficePackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static OfficePackage read(byte[] zip) {
        try {
            return new OfficePackage(Zip.parts(zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return Zip.of(parts);
    }
}

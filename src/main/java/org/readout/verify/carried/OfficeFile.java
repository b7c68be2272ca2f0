package org.readout.verify.carried;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The parts of an Office file in their order, unpacked and read once for all who look into them.
 *
 * @param comment on the package; empty where there is none
 */
public record OfficeFile(List<Part> parts, String comment) {

    /** Of what stands at the very end of a package, a comment aside (APPNOTE.TXT, 4.3.16). */
    private static final int END = 22;

    public OfficeFile {
        parts = List.copyOf(parts);
    }

    /**
     * @param extra what the package says of it beside its name; empty where nothing
     * @param xml   what it holds where that is XML
     */
    public record Part(String name, byte[] bytes, byte[] extra, Optional<Document> xml) {
    }

    /** @throws IOException when it is no package, or what should be XML is none */
    public static OfficeFile of(byte[] bytes) throws IOException {
        List<Part> parts = new ArrayList<>();
        DocumentBuilder builder = builder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                byte[] extra = entry.getExtra() == null ? new byte[0] : entry.getExtra();
                parts.add(new Part(entry.getName(), part, extra, isXml(entry.getName()) ? Optional.of(xml(part, builder)) : Optional.empty()));
            }
        }
        return new OfficeFile(parts, comment(bytes));
    }

    private static String comment(byte[] bytes) {
        for (int at = bytes.length - END; at >= Math.max(0, bytes.length - END - 0xffff); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                return new String(bytes, at + END, bytes.length - at - END, StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    /** @throws IOException when it is none, or has a DTD */
    public static Document xml(byte[] bytes) throws IOException {
        return xml(bytes, builder());
    }

    private static Document xml(byte[] bytes, DocumentBuilder builder) throws IOException {
        try {
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // all of it is looked at
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java's own parser of XML has other features", e);
        }
    }
}

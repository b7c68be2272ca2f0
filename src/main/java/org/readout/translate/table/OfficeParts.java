package org.readout.translate.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.readout.translate.text.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XML in a Word file, whoever saved it, by the directory at the zip's end. Nothing is fetched, and what unpacks to too much is refused. */
final class OfficeParts {

    private static final long MOST_BYTES = 64L << 20;

    private final Map<String, Element> roots = new LinkedHashMap<>();

    private OfficeParts() {
    }

    /** @throws IOException when it is no Word file, or a damaged one */
    static OfficeParts of(byte[] bytes) throws IOException {
        OfficeParts parts = new OfficeParts();
        long left = MOST_BYTES;
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName().replaceFirst("^/+", "");
                if (name.matches("(word|customXml|docProps)/\\w+\\.xml")) {
                    byte[] part = read(zip, entry, left);
                    left -= part.length;
                    parts.roots.put(name, parse(part));
                }
            }
        }
        return parts;
    }

    private static byte[] read(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] part = in.readNBytes((int) left + 1);
            if (part.length > left) {
                throw new IOException("unpacks to more than " + (MOST_BYTES >> 20) + " MiB");
            }
            return part;
        }
    }

    private static Element parse(byte[] part) throws IOException {
        try {
            return Dom.parse(new InputSource(new ByteArrayInputStream(part)));
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** The root elements of this name in parts so named. */
    Stream<Element> roots(String name, Predicate<String> part) {
        return roots.entrySet().stream().filter(root -> root.getValue().getLocalName().equals(name) && part.test(root.getKey())).map(Map.Entry::getValue);
    }

    /** What the bitext was when it was sent, where the file still knows. */
    Optional<String> skeleton() {
        return roots("bitext", part -> part.startsWith("customXml/")).filter(root -> Skeleton.NAMESPACE.equals(root.getNamespaceURI())).findFirst().map(Node::getTextContent);
    }

    /** What the file says of itself beyond what all files do, by name. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        roots("Properties", part -> part.startsWith("docProps/")).flatMap(root -> Dom.children(root).stream())
                .forEach(property -> properties.put(property.getAttribute("name"), property.getTextContent()));
        return properties;
    }

    /** The attribute of this local name, whatever its namespace; empty when there is none. */
    static String attribute(Element element, String name) {
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            if (name.equals(element.getAttributes().item(at).getLocalName())) {
                return element.getAttributes().item(at).getNodeValue();
            }
        }
        return "";
    }
}

package org.readout.source.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

import org.readout.source.reading.Packed;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word file by their names in its zip, found by relationships (ECMA-376 part 2, 9). */
final class WordParts {

    private final Packed packed;
    private final String main;

    WordParts(Packed packed) throws IOException {
        this.packed = packed;
        this.main = target("_rels/.rels", "", "officeDocument").orElseThrow(() -> new IOException("no main document"));
    }

    String main() {
        return main;
    }

    /** Where the main document's relationships are, or would be. */
    String relationships() {
        int slash = main.lastIndexOf('/') + 1;
        String name = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
        return packed.names().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    /** The part that the main document calls by a relationship of a type that ends so. */
    Optional<String> related(String type) throws IOException {
        return target(relationships(), main, type);
    }

    /** A name for a new part beside the main document. */
    String unused(String name) {
        String whole = main.substring(0, main.lastIndexOf('/') + 1) + name;
        return find(whole + ".xml").isPresent() ? unused(name + "-readout") : whole + ".xml";
    }

    Optional<byte[]> find(String name) {
        try {
            return packed.bytes(name);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    byte[] bytes(String name) throws IOException {
        return packed.bytes(name).orElseThrow(() -> new IOException("no " + name));
    }

    private Optional<String> target(String relationships, String source, String type) throws IOException {
        Optional<byte[]> links = packed.bytes(relationships);
        if (links.isEmpty()) {
            return Optional.empty();
        }
        try {
            for (Element link : Xml.children(Xml.parse(new ByteArrayInputStream(links.get())))) {
                if (Xml.attribute(link, "Type").endsWith("/" + type) && !Xml.attribute(link, "TargetMode").equals("External")) {
                    String target = URI.create("/" + source).resolve(Xml.attribute(link, "Target")).getPath().substring(1);
                    return Optional.of(packed.names().stream().filter(target::equalsIgnoreCase).findFirst().orElse(target));
                }
            }
            return Optional.empty();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }
}

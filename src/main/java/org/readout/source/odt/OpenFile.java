package org.readout.source.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.ParserConfigurationException;

import org.readout.model.Media;
import org.readout.source.reading.Packed;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The parts of an OpenDocument file (OASIS OpenDocument 1.3, part 2), packed or flat. Nothing outside the file is followed. */
final class OpenFile {

    private static final String OTHER_KINDS = "spreadsheet|presentation|drawing|chart|image|database";

    private final Map<String, byte[]> entries;
    /** Of the file where it is flat, of its content where it is packed. */
    private final Element root;
    private final boolean flat;
    private final Set<String> objectsRead = new HashSet<>();
    private final Set<String> damaged = new TreeSet<>();

    private OpenFile(Map<String, byte[]> entries, Element root, boolean flat) {
        this.entries = entries;
        this.root = root;
        this.flat = flat;
    }

    static OpenFile open(byte[] bytes) throws IOException, SAXException, ParserConfigurationException {
        if (!Packed.isZip(bytes)) {
            return new OpenFile(Map.of(), parse(bytes), true);
        }
        Map<String, byte[]> entries = new HashMap<>();
        try (Packed packed = Packed.of(bytes)) {
            for (String name : packed.names()) {
                entries.put(name, packed.bytes(name).orElseThrow());
            }
        }
        byte[] content = entries.get("content.xml");
        if (content == null) {
            throw new IOException("no main document");
        }
        return new OpenFile(entries, parse(content), false);
    }

    /** The element that holds the text; a body that holds no other kind of document is read under any name, as LibreOffice does. */
    Element text() throws IOException {
        return Xml.path(root, "body", "text").or(() -> Xml.child(root, "body").flatMap(body -> Xml.children(body).stream()
                .filter(content -> !Xml.name(content).matches(OTHER_KINDS)).findFirst())).orElseThrow(() -> new IOException("no main document"));
    }

    /** The roots that may hold styles: of the text itself, then of the whole file. */
    List<Element> styleRoots() throws IOException, SAXException, ParserConfigurationException {
        List<Element> roots = new ArrayList<>(List.of(root));
        xml("styles.xml").ifPresent(roots::add);
        return roots;
    }

    /** What the file says of itself; a memo can do without. */
    Optional<Element> meta() {
        return (flat ? Optional.of(root) : readable("meta.xml")).flatMap(element -> Xml.child(element, "meta"));
    }

    /** A formula by the address its frame gives: {@code ./Object 1}. */
    Optional<Element> formula(String address) {
        Optional<Element> formula = readable(part(address)).filter(root -> Xml.name(root).equals("math"));
        formula.ifPresent(root -> objectsRead.add(part(address)));
        return formula;
    }

    /** Whether the file says of a part that it is a formula, whatever can be read of it. */
    boolean isFormula(String address) {
        return readable("META-INF/manifest.xml").stream().flatMap(manifest -> Xml.all(manifest, "file-entry").stream())
                .anyMatch(entry -> Xml.attribute(entry, "media-type").endsWith(".formula") && part(Xml.attribute(entry, "full-path")).equals(part(address)));
    }

    /** Another object by its address, such as a chart or a sheet. */
    Optional<Element> object(String address) {
        return objectsRead.add(part(address)) ? readable(part(address)) : Optional.empty();
    }

    private static String part(String address) {
        // pandoc names the folder with a slash behind it
        return address.replaceFirst("^\\./", "").replaceFirst("/+$", "") + "/content.xml";
    }

    /** Objects that nobody has asked for. */
    List<Element> otherObjects() {
        return entries.keySet().stream().filter(name -> name.endsWith("/content.xml") && !objectsRead.contains(name)).sorted()
                .map(this::readable).flatMap(Optional::stream).toList();
    }

    /** Names of parts that could not be read, and that the text does not depend on. */
    Set<String> damaged() {
        return damaged;
    }

    private Optional<Element> readable(String name) {
        try {
            return xml(name);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            damaged.add(name);
            return Optional.empty();
        }
    }

    /** A picture by its address in the file, or from the element itself in a flat file. */
    Optional<Media> picture(Element image) {
        Optional<Element> data = Xml.child(image, "binary-data");
        if (data.isPresent()) {
            byte[] bytes = Base64.getMimeDecoder().decode(data.get().getTextContent().strip());
            return Optional.of(new Media(type(image, bytes), bytes));
        }
        return Optional.ofNullable(entries.get(Xml.attribute(image, "href").replaceFirst("^\\./", "")))
                .map(bytes -> new Media(type(image, bytes), bytes));
    }

    private static String type(Element image, byte[] bytes) {
        String stated = Xml.attribute(image, "mime-type");
        if (!stated.isEmpty()) {
            return stated;
        }
        int first = bytes.length < 4 ? 0 : bytes[0] & 0xFF;
        return first == 0x89 ? "image/png" : first == 0xFF ? "image/jpeg" : first == 'G' ? "image/gif"
                : first == '<' ? "image/svg+xml" : "application/octet-stream";
    }

    /** Macros and scripts, which are never run. */
    List<String> oddities() {
        List<String> oddities = new ArrayList<>(entries.keySet().stream().filter(name -> name.matches("(Basic|Scripts)/.+\\.(xml|py|js|bsh)")
                && !name.matches(".*script-l[bc]\\.xml")).sorted().toList());
        Xml.child(root, "scripts").filter(scripts -> !scripts.getTextContent().isBlank()).ifPresent(scripts -> oddities.add("scripts"));
        return oddities;
    }

    private Optional<Element> xml(String name) throws IOException, SAXException, ParserConfigurationException {
        byte[] bytes = entries.get(name);
        return bytes == null ? Optional.empty() : Optional.of(parse(bytes));
    }

    private static Element parse(byte[] bytes) throws IOException, SAXException, ParserConfigurationException {
        try {
            return Xml.parse(new ByteArrayInputStream(bytes));
        } catch (SAXParseException e) {
            if (!String.valueOf(e.getMessage()).contains("not bound")) {
                throw e;
            }
            return Xml.parse(new ByteArrayInputStream(UndeclaredPrefixes.declared(bytes)));
        }
    }
}

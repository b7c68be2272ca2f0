package org.readout.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.readout.zip.Zip;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Kinds and names of a Word document's styles, read off its XML alone: to open one with POI takes longer than all else that is asked of templates. */
final class StyleNames {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final Set<String> NEEDED = Set.of(CONTENT_TYPES, "_rels/.rels", DOCUMENT, STYLES);
    private static final String DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private StyleNames() {
    }

    /** Those of a document that is sound at first sight; of any other nothing is said here. */
    static Optional<Set<String>> of(byte[] document) {
        try {
            Map<String, Element> parts = new HashMap<>();
            for (Map.Entry<String, byte[]> part : Zip.parts(document).entrySet()) {
                if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                    parts.put(part.getKey(), tree(part.getValue()));
                }
            }
            return Optional.of(parts).filter(StyleNames::areSound).map(sound -> names(sound.get(STYLES)));
        } catch (IOException | SAXException e) {
            return Optional.empty();
        }
    }

    /** Those that a document must have. */
    static Set<String> shipped() {
        try {
            return names(tree(ReferenceDocument.part(STYLES)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the shipped styles cannot be read", e);
        }
    }

    private static boolean areSound(Map<String, Element> parts) {
        return parts.keySet().containsAll(NEEDED) && elements(parts.get(CONTENT_TYPES), "*", "Override").anyMatch(StyleNames::isDocument)
                && WORD.equals(parts.get(DOCUMENT).getNamespaceURI());
    }

    private static boolean isDocument(Element override) {
        return override.getAttribute("PartName").equals("/" + DOCUMENT) && override.getAttribute("ContentType").equals(DOCUMENT_TYPE);
    }

    private static Set<String> names(Element styles) {
        return elements(styles, WORD, "style").map(style -> style.getAttributeNS(WORD, "type") + " "
                + elements(style, WORD, "name").map(name -> name.getAttributeNS(WORD, "val")).findFirst().orElse("").toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Stream<Element> elements(Element root, String namespace, String name) {
        NodeList found = root.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Element tree(byte[] xml) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // what is wrong is not for the terminal
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}

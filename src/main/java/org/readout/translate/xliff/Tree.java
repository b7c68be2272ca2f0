package org.readout.translate.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML from anywhere as a tree: without document types, entities or anything loaded, and of limited depth. */
final class Tree {

    private static final String MOST_NESTED = "500";

    private Tree() {
    }

    /**
     * The root. Bytes that contradict their own declaration, as tools leave them that change one and not the other, are read by
     * their byte order mark, or as UTF-8.
     *
     * @throws SAXException when it is not well-formed, has a document type or is nested too deeply
     */
    static Element parse(byte[] bytes) throws IOException, SAXException {
        try {
            return parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException e) {
            if (isRefusal(e)) {
                throw e;
            }
            Optional<String> text = decoded(bytes);
            if (text.isEmpty()) {
                throw e;
            }
            return parse(new InputSource(new StringReader(text.get())));
        }
    }

    /** Whether it is about what the file asks for and not about damage. */
    static boolean isRefusal(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("disallow-doctype-decl") || message.contains("JAXP0001");
    }

    private static Element parse(InputSource source) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", MOST_NESTED);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(source).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has this parser", e);
        }
    }

    private static Optional<String> decoded(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static String name(Element element) {
        return element.getLocalName();
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> name(child).equals(name)).toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Every element of this local name below, in document order. */
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(root)) {
            if (name(child).equals(name)) {
                found.add(child);
            }
            found.addAll(all(child, name));
        }
        return found;
    }

    /** An attribute without a prefix, or else of whatever prefix; empty where it is not there. */
    static String attribute(Element element, String name) {
        if (element.hasAttribute(name)) {
            return Signs.restored(element.getAttribute(name));
        }
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Node attribute = attributes.item(at);
            if (name.equals(attribute.getLocalName())) {
                return Signs.restored(attribute.getNodeValue());
            }
        }
        return "";
    }

    static String attribute(Element element, String name, String otherwise) {
        String value = attribute(element, name);
        return value.isEmpty() ? otherwise : value;
    }
}

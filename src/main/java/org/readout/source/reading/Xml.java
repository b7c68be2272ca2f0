package org.readout.source.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Office XML as a tree: parsed without entities or remote loading, walked by local names. */
public final class Xml {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

    private Xml() {
    }

    /**
     * The root. A document type may be named, as old OpenDocument files do; one that declares entities is refused.
     *
     * @throws SAXException when the XML is damaged or declares entities
     */
    public static Element parse(InputStream in) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        Document document = builder.parse(in);
        DocumentType type = document.getDoctype();
        if (type != null && String.valueOf(type.getInternalSubset()).contains("<!ENTITY")) {
            throw new SAXException("DOCTYPE declares an entity");
        }
        return document.getDocumentElement();
    }

    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> name(child).equals(name)).toList();
    }

    public static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name(element).equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The child of the child … by local names. */
    public static Optional<Element> path(Element from, String... names) {
        Optional<Element> at = Optional.of(from);
        for (String name : names) {
            at = at.flatMap(element -> child(element, name));
        }
        return at;
    }

    /** Every element of this local name below {@code root}, in document order. */
    public static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (Node at = next(root, root); at != null; at = next(at, root)) {
            if (at instanceof Element element && name(element).equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** What comes after a node in document order, below {@code root}. */
    private static @Nullable Node next(Node node, Node root) {
        Node at = node;
        Node next = at.getFirstChild();
        while (next == null && at != root) {
            next = at.getNextSibling();
            at = at.getParentNode();
        }
        return next;
    }

    public static String name(Element element) {
        return element.getLocalName();
    }

    /** An attribute by local name, whatever its prefix; empty where it is not there. */
    public static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Node attribute = attributes.item(at);
            String local = attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
            if (local.equals(name)) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** Whether there is an attribute of this local name, empty or not. */
    public static boolean has(Element element, String name) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            if (name.equals(attributes.item(at).getLocalName())) {
                return true;
            }
        }
        return false;
    }

    /** The {@code val} of a child. */
    public static Optional<String> value(Element parent, String child) {
        return child(parent, child).map(element -> attribute(element, "val"));
    }

    /** A child that switches something on by being there, unless it says it does not (ECMA-376, CT_OnOff). */
    public static Optional<Boolean> onOff(Element parent, String child) {
        return value(parent, child).map(value -> !value.matches("0|false|off|none"));
    }

    public static int integer(String text, int otherwise) {
        return INTEGER.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
    }
}

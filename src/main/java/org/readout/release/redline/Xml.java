package org.readout.release.redline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Trees of WordprocessingML. */
final class Xml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xml() {
    }

    static Document read(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("what Readout rendered is no Word document", e);
        }
    }

    static byte[] write(Document tree) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            tree.setXmlStandalone(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(tree), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element element && W.equals(element.getNamespaceURI()) && element.getLocalName().equals(name);
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** All of this name below, in document order. */
    static List<Element> all(Node root, String name) {
        List<Element> all = new ArrayList<>();
        for (Element child : children(root)) {
            if (is(child, name)) {
                all.add(child);
            }
            all.addAll(all(child, name));
        }
        return all;
    }

    static Element create(Document tree, String name) {
        return tree.createElementNS(W, "w:" + name);
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    /** The same under another name of WordprocessingML. */
    static Element renamed(Element element, String name) {
        return (Element) element.getOwnerDocument().renameNode(element, W, "w:" + name);
    }
}

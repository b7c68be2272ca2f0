package org.readout.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A flat OpenDocument text packed as LibreOffice packs it (OpenDocument 1.3, part 2), because the same memo must come out of both. */
final class OpenCase {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final Document flat;
    private final PackedParts parts = new PackedParts();

    private OpenCase(Document flat) {
        this.flat = flat;
    }

    static byte[] pack(byte[] flat) throws IOException, ParserConfigurationException, SAXException, TransformerException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return new OpenCase(factory.newDocumentBuilder().parse(new ByteArrayInputStream(flat))).pack();
    }

    private byte[] pack() throws IOException, TransformerException {
        parts.add("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
        pictures();
        objects();
        part("content.xml", "document-content", Set.of("scripts", "font-face-decls", "automatic-styles", "body"));
        part("styles.xml", "document-styles", Set.of("styles", "master-styles"));
        part("meta.xml", "document-meta", Set.of("meta"));
        return parts.zip();
    }

    private void pictures() {
        int count = 0;
        for (Element data : all("binary-data")) {
            String name = "Pictures/" + ++count + ".png";
            parts.add(name, Base64.getMimeDecoder().decode(data.getTextContent().strip()));
            refer((Element) data.getParentNode(), name);
            data.getParentNode().removeChild(data);
        }
    }

    /** Formulas and other documents inside go into folders of their own. */
    private void objects() throws TransformerException {
        int count = 0;
        for (Element math : all("math")) {
            Element object = (Element) math.getParentNode();
            String name = "Object " + ++count;
            object.removeChild(math);
            parts.add(name + "/content.xml", bytes(math));
            refer(object, "./" + name);
        }
    }

    private static void refer(Element element, String name) {
        element.setAttributeNS(XLINK, "xlink:href", name);
    }

    private void part(String name, String root, Set<String> kept) throws TransformerException {
        Element whole = (Element) flat.getDocumentElement().cloneNode(true);
        for (Node child = whole.getFirstChild(); child != null;) {
            Node next = child.getNextSibling();
            if (child instanceof Element && !kept.contains(child.getLocalName())) {
                whole.removeChild(child);
            }
            child = next;
        }
        parts.add(name, bytes((Element) flat.renameNode(whole, OFFICE, "office:" + root)));
    }

    private List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        var nodes = flat.getElementsByTagNameNS("*", name);
        for (int at = 0; at < nodes.getLength(); at++) {
            found.add((Element) nodes.item(at));
        }
        return found;
    }

    private static byte[] bytes(Element root) throws TransformerException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(root), new StreamResult(bytes));
        return bytes.toByteArray();
    }
}

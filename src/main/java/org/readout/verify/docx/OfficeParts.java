package org.readout.verify.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML parts of an Office file, by name, and the names of all parts. */
record OfficeParts(SortedMap<String, Document> xml, List<String> names) {

    static final String MAIN = "word/document.xml";

    static OfficeParts of(byte[] bytes) throws IOException {
        SortedMap<String, Document> xml = new TreeMap<>();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                byte[] part = zip.readAllBytes();
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    xml.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(part)));
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
        if (!xml.containsKey(MAIN)) {
            throw new IOException("no " + MAIN);
        }
        return new OfficeParts(xml, names);
    }

    /** Elements of this local name in a part; none when there is no such part. */
    Stream<Element> elements(String part, String name) {
        Document document = xml.get(part);
        return document == null ? Stream.empty() : elements(document.getElementsByTagNameNS("*", name));
    }

    /** Elements of this local name in all parts. */
    Stream<Map.Entry<String, Element>> elements(String name) {
        return xml.keySet().stream().flatMap(part -> elements(part, name).map(element -> Map.entry(part, element)));
    }

    static Stream<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>(nodes.getLength());
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements.stream();
    }

    static Stream<Element> within(Element element, String name) {
        return elements(element.getElementsByTagNameNS("*", name));
    }

    static Stream<Element> children(Element element, String name) {
        return within(element, name).filter(child -> child.getParentNode() == element);
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

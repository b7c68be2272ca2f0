package org.readout.verify.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.verify.carried.OfficeFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The XML parts of an Office file.
 *
 * @param xml      by name of the part
 * @param elements of each part by their local names, in its order: looking for them through the document takes as long as reading it
 * @param names    of all parts
 */
record OfficeParts(SortedMap<String, Document> xml, SortedMap<String, Map<String, List<Element>>> elements, List<String> names) {

    static final String MAIN = "word/document.xml";

    static OfficeParts of(OfficeFile file) throws IOException {
        SortedMap<String, Document> xml = new TreeMap<>();
        file.parts().forEach(part -> part.xml().ifPresent(document -> xml.put(part.name(), document)));
        if (!xml.containsKey(MAIN)) {
            throw new IOException("no " + MAIN);
        }
        SortedMap<String, Map<String, List<Element>>> elements = new TreeMap<>();
        xml.forEach((name, document) -> collect(document.getDocumentElement(), elements.computeIfAbsent(name, any -> new HashMap<>())));
        return new OfficeParts(xml, elements, file.parts().stream().map(OfficeFile.Part::name).toList());
    }

    private static void collect(Element element, Map<String, List<Element>> elements) {
        elements.computeIfAbsent(element.getLocalName(), any -> new ArrayList<>()).add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                collect(below, elements);
            }
        }
    }

    /** Elements of this local name in a part; none when there is no such part. */
    Stream<Element> elements(String part, String name) {
        return elements.getOrDefault(part, Map.of()).getOrDefault(name, List.of()).stream();
    }

    /** Elements of this local name in all parts, each with the name of its part. */
    Stream<Map.Entry<String, Element>> elements(String name) {
        return xml.keySet().stream().flatMap(part -> elements(part, name).map(element -> Map.entry(part, element)));
    }

    /** All elements, each with the name of its part. */
    Stream<Map.Entry<String, Element>> all() {
        return elements.entrySet().stream().flatMap(part -> part.getValue().values().stream().flatMap(List::stream).map(element -> Map.entry(part.getKey(), element)));
    }

    static Stream<Element> within(Element element, String name) {
        NodeList nodes = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at));
    }

    /** The first of this local name. */
    static Optional<Element> child(Element element, String name) {
        return children(element, name).findFirst();
    }

    static Stream<Element> children(Element element, String name) {
        return children(element).filter(child -> name.equals(child.getLocalName()));
    }

    private static Stream<Element> children(Element element) {
        return Stream.iterate(element.getFirstChild(), Objects::nonNull, Node::getNextSibling).filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The attribute of this local name, whatever its namespace; empty when there is none. */
    static String attribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            if (name.equals(attributes.item(at).getLocalName())) {
                return attributes.item(at).getNodeValue();
            }
        }
        return "";
    }
}

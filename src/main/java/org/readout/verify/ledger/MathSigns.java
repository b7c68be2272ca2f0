package org.readout.verify.ledger;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

/**
 * An element of a Word formula, with the signs that it shows and nobody typed: brackets, sums, accents (ECMA-376 part 1, 22.1.2).
 * Properties state them; where they do not, the standard does.
 */
final class MathSigns {

    private static final Map<String, String> STATED = Map.of("nary", "\u222B", "acc", "\u0302", "groupChr", "\u23DF");

    private final String element;
    private final Map<String, String> properties = new HashMap<>();
    private int parts;
    private MathSigns of = this;

    MathSigns(String element) {
        this.element = element;
    }

    String element() {
        return element;
    }

    /** A child begins: the sign that stands before it. */
    String begins(XMLStreamReader child) {
        if (child.getLocalName().endsWith("Chr") || child.getLocalName().equals("chr") || child.getLocalName().equals("pos")) {
            String sign = child.getAttributeValue(child.getNamespaceURI(), "val");
            of.properties.put(child.getLocalName(), sign == null ? "" : sign);
        }
        return element.equals("d") && child.getLocalName().equals("e") ? parts++ == 0 ? property("begChr", "(") : property("sepChr", "|") : "";
    }

    /** Properties of {@code whole} stand in an element of their own. */
    void describes(MathSigns whole) {
        of = whole;
    }

    /** The element ends: the sign it leaves. */
    String ends() {
        return switch (element) {
            case "d" -> (parts == 0 ? property("begChr", "(") : "") + property("endChr", ")");
            case "bar" -> property("pos", "bot").equals("top") ? "\u00AF" : "_";
            case "nary", "acc", "groupChr" -> property("chr", STATED.get(element));
            default -> "";
        };
    }

    private String property(String name, String otherwise) {
        return properties.getOrDefault(name, otherwise);
    }
}

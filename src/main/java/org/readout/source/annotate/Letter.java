package org.readout.source.annotate;

import java.util.ArrayList;
import java.util.List;

/** A character of a paragraph, as its reader sees it, and the spots before and after it. */
record Letter(int character, Spot before, Spot after) {

    /** How a place in the XML's characters becomes a spot. */
    interface Spots {
        Spot at(int offset);
    }

    /** The character data of a stretch of XML that holds no elements: comments give nothing, references what they stand for. */
    static List<Letter> in(String xml, int from, int to, Spots spots) {
        List<Letter> letters = new ArrayList<>();
        for (int at = from; at < to;) {
            int after = notMarkup(xml, at);
            if (after > at) {
                if (xml.startsWith("<![CDATA[", at)) {
                    Spot before = spots.at(at);
                    Spot behind = spots.at(after);
                    xml.substring(at + 9, after - 3).codePoints().forEach(character -> letters.add(new Letter(character, before, behind)));
                }
            } else {
                int character = xml.codePointAt(at);
                after = at + Character.charCount(character);
                if (character == '&') {
                    after = xml.indexOf(';', at) + 1;
                    character = referred(xml.substring(at + 1, after - 1));
                } else if (character == '\r') {
                    after = xml.startsWith("\r\n", at) ? at + 2 : after;
                    character = '\n';
                }
                letters.add(new Letter(character, spots.at(at), spots.at(after)));
            }
            at = after;
        }
        return letters;
    }

    /** Where a comment, a processing instruction or a CDATA section that begins here ends; {@code at} where none does. */
    static int notMarkup(String xml, int at) {
        return xml.startsWith("<!--", at) ? xml.indexOf("-->", at + 4) + 3
                : xml.startsWith("<?", at) ? xml.indexOf("?>", at) + 2
                : xml.startsWith("<![CDATA[", at) ? xml.indexOf("]]>", at) + 3 : at;
    }

    private static int referred(String name) {
        if (name.startsWith("#")) {
            return name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        }
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> '&';
        };
    }
}

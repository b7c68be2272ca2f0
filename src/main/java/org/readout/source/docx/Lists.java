package org.readout.source.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.source.reading.Numbered;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/**
 * Which list a paragraph belongs to, how deep, and whether it counts. What the paragraph does not say itself its style says,
 * or one that style is based on, the list and the depth each by itself (ECMA-376 part 1, 17.3.1.19).
 */
final class Lists {

    private static final List<String> THINGS = List.of("drawing", "pict", "object", "oMath", "sym", "footnoteReference", "endnoteReference");

    private static final int NOT_SEEN = 30;

    private final Styles styles;
    private final Numbering numbering;
    /** How far the words of the last item stand from the margin, in twentieths of a point; 0 where nothing says so. */
    private int indent;

    Lists(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** Counts the paragraph on, if it is numbered. */
    Optional<Numbered> item(Element paragraph, Optional<Element> properties, String style) {
        Optional<Element> own = properties.flatMap(direct -> Xml.child(direct, "numPr"));
        String list = own.flatMap(one -> Xml.value(one, "numId")).or(() -> styles.list(style)).orElse("0");
        if (list.equals("0") || properties.isPresent() && isUncounted(paragraph, properties.get())) {
            return Optional.empty();
        }
        int level = own.flatMap(one -> Xml.value(one, "ilvl")).map(stated -> Xml.integer(stated, 0)).orElseGet(() -> depth(list, style));
        Optional<Numbered> item = numbering.next(list, level);
        if (item.isPresent()) {
            indent = properties.flatMap(Lists::left).or(() -> numbering.paragraphs(list, level).flatMap(Lists::left))
                    .or(() -> styles.paragraph(style, Lists::left)).orElse(0);
        }
        return own.isPresent() ? item : item.map(one -> one.atLeast(styles.listDepth(style)));
    }

    /** Whether a paragraph without a number stands just below the words of the last item, as a second paragraph of it would. */
    boolean goesOn(Optional<Element> properties, String style) {
        int own = properties.flatMap(Lists::left).or(() -> styles.paragraph(style, Lists::left)).orElse(0);
        return indent > 0 && Math.abs(own - indent) <= NOT_SEEN;
    }

    private static Optional<Integer> left(Element properties) {
        return Xml.child(properties, "ind").map(indent -> Xml.has(indent, "left") ? Xml.attribute(indent, "left") : Xml.attribute(indent, "start"))
                .filter(twips -> !twips.isEmpty()).map(twips -> Xml.integer(twips, 0));
    }

    /** A level of the list that names the style is the one (17.9.23); only where none does is it the style that says how deep. */
    private int depth(String list, String style) {
        Map<String, Integer> named = numbering.namedStyles(list);
        return styles.listLevel(style, named);
    }

    /** A paragraph of which nothing is left but a section's end, or a mark that is deleted or hidden, shows no number and takes none. */
    private static boolean isUncounted(Element paragraph, Element properties) {
        boolean goes = Xml.child(properties, "sectPr").isPresent() || Xml.child(properties, "rPr").filter(mark -> isGone(mark)
                || Xml.onOff(mark, "vanish").orElse(false)).isPresent();
        return goes && !isSeen(paragraph);
    }

    private static boolean isGone(Element mark) {
        return Xml.child(mark, "del").isPresent() || Xml.child(mark, "moveFrom").isPresent();
    }

    private static boolean isSeen(Element element) {
        for (Element child : Xml.children(element)) {
            boolean seen = switch (Xml.name(child)) {
                case "pPr", "rPr", "del", "moveFrom", "instrText" -> false;
                case "t" -> !child.getTextContent().isBlank();
                case "r" -> !Xml.child(child, "rPr").flatMap(own -> Xml.onOff(own, "vanish")).orElse(false) && isSeen(child);
                default -> THINGS.contains(Xml.name(child)) || isSeen(child);
            };
            if (seen) {
                return true;
            }
        }
        return false;
    }
}

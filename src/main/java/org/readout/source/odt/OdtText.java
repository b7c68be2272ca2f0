package org.readout.source.odt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.model.Omission;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The bare characters below an element, and what stands among them: what is left out must be told in full. */
final class OdtText {

    private static final Set<String> NOT_TEXT = Set.of("note-citation", "date-string", "binary-data",
            "creator-initials", "annotation-xml", "annotation-math");
    private static final Set<String> SPACES = Set.of("s", "tab", "line-break");
    private static final Set<String> ASIDES = Set.of("title", "desc", "creator", "date");

    private final StringBuilder text = new StringBuilder();
    private final List<Omission.Kind> things = new ArrayList<>();

    private OdtText(Element element) {
        walk(element, Xml.name(element).matches("p|h|span|a|ruby.*|math"), 1);
    }

    static String of(Element element) {
        return new OdtText(element).text.toString();
    }

    /** A kind for each table, picture, note, comment and link below an element. */
    static List<Omission.Kind> things(Element element) {
        return new OdtText(element).things;
    }

    /** Fields of these names are text; descriptions of pictures and signatures of remarks are not. */
    private static boolean isAside(Element element, String name) {
        return ASIDES.contains(name) && !namespace(element).contains(":text:")
                || name.equals("sender-initials") && element.getParentNode() instanceof Element parent && Xml.name(parent).equals("annotation")
                || name.equals("annotation") && namespace(element).endsWith("MathML");
    }

    private static Optional<Omission.Kind> kind(Element element, String name) {
        return switch (name) {
            case "table" -> Optional.of(Omission.Kind.TABLE);
            case "note" -> Optional.of(Omission.Kind.NOTE);
            case "annotation" -> Optional.of(Omission.Kind.COMMENT);
            case "a" -> Optional.of(Omission.Kind.LINK);
            // buttons of forms have pictures of their own
            case "image" -> namespace(element).contains("form") ? Optional.empty() : Optional.of(Omission.Kind.IMAGE);
            default -> Optional.empty();
        };
    }

    private static String namespace(Element element) {
        return String.valueOf(element.getNamespaceURI());
    }

    /** Text counts inside paragraphs only; elsewhere it is layout of the XML. */
    private void walk(Element element, boolean inParagraph, int copies) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                String name = Xml.name(child);
                if (!name.endsWith("-source") && !NOT_TEXT.contains(name) && !isAside(child, name)) {
                    element(child, name, inParagraph, copies);
                }
            } else if (inParagraph && (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)) {
                text.append(node.getNodeValue());
            }
        }
    }

    private void element(Element child, String name, boolean inParagraph, int copies) {
        if (SPACES.contains(name)) {
            text.append(' ');
        }
        kind(child, name).ifPresent(things::add);
        boolean paragraph = name.equals("p") || name.equals("h");
        int times = Repeats.of(child, copies);
        int start = text.length();
        int first = things.size();
        walk(child, inParagraph || paragraph, copies * times);
        if (paragraph) {
            text.append('\n');
        }
        if (times > 1) {
            String once = text.substring(start);
            text.append(once.repeat(times - 1));
            List<Omission.Kind> each = List.copyOf(things.subList(first, things.size()));
            Collections.nCopies(times - 1, each).forEach(things::addAll);
        }
    }
}

package org.readout.source.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.readout.model.Omission;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The bare characters below an element: what is left out must be told in full. */
final class OdtText {

    private static final Set<String> NOT_TEXT = Set.of("note-citation", "date-string", "binary-data",
            "creator-initials", "annotation-xml", "annotation-math");

    private final StringBuilder text = new StringBuilder();

    private OdtText() {
    }

    static String of(Element element) {
        OdtText words = new OdtText();
        words.walk(element, Xml.name(element).matches("p|h|span|a|ruby.*"));
        return words.text.toString();
    }

    /** A kind for each table, picture and note below an element. */
    static List<Omission.Kind> things(Element root) {
        List<Omission.Kind> kinds = new ArrayList<>();
        Xml.all(root, "table").forEach(table -> kinds.add(Omission.Kind.TABLE));
        Xml.all(root, "image").forEach(image -> kinds.add(Omission.Kind.IMAGE));
        Xml.all(root, "note").forEach(note -> kinds.add(Omission.Kind.NOTE));
        return kinds;
    }

    /** Fields of these names are text; descriptions of pictures and signatures of remarks are not. */
    private static boolean isAside(Element element, String name) {
        return name.matches("title|desc|creator|date|sender-initials") && !String.valueOf(element.getNamespaceURI()).contains(":text:");
    }

    /** Text counts inside paragraphs only; elsewhere it is layout of the XML. */
    private void walk(Element element, boolean inParagraph) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                String name = Xml.name(child);
                if (name.endsWith("-source") || NOT_TEXT.contains(name) || isAside(child, name)) {
                    continue;
                }
                if (name.matches("s|tab|line-break")) {
                    text.append(' ');
                }
                boolean paragraph = name.equals("p") || name.equals("h");
                walk(child, inParagraph || paragraph);
                if (paragraph) {
                    text.append('\n');
                }
            } else if (inParagraph && (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)) {
                text.append(node.getNodeValue());
            }
        }
    }
}

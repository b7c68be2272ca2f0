package org.readout.release.redline;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts or rejects every tracked change of a Word document, by the book (ECMA-376 part 1, 17.13.5), and reads its paragraphs. */
final class TrackedChanges {

    private final OfficePackage document;
    private final String stays;
    private final String goes;

    private TrackedChanges(byte[] docx, boolean accept) {
        this.document = OfficePackage.read(docx);
        this.stays = accept ? "ins" : "del";
        this.goes = accept ? "del" : "ins";
    }

    /** Text of each paragraph, with the text of a note where it is marked. */
    static List<String> accepted(byte[] docx) {
        return new TrackedChanges(docx, true).paragraphs();
    }

    static List<String> rejected(byte[] docx) {
        return new TrackedChanges(docx, false).paragraphs();
    }

    private List<String> paragraphs() {
        settle(document.tree(OfficePackage.FOOTNOTES).getDocumentElement());
        Element root = document.tree(OfficePackage.DOCUMENT).getDocumentElement();
        settle(root);
        return Xml.all(root, "p").stream().map(this::text).toList();
    }

    private void settle(Element element) {
        for (Element child : Xml.children(element)) {
            boolean row = Xml.is(child, "tr") && Xml.child(child, "trPr").filter(properties -> Xml.child(properties, goes).isPresent()).isPresent();
            if (row || Xml.is(child, goes) && !Xml.is(element, "rPr")) {
                element.removeChild(child);
            } else if (Xml.is(child, stays) && !Xml.is(element, "rPr")) {
                settle(child);
                for (Node inner = child.getFirstChild(); inner != null; inner = child.getFirstChild()) {
                    element.insertBefore(inner, child);
                }
                element.removeChild(child);
            } else {
                settle(child);
            }
        }
        for (Element paragraph : Xml.children(element, "p")) {
            boolean markGoes = Xml.child(paragraph, "pPr").flatMap(properties -> Xml.child(properties, "rPr")).filter(run -> Xml.child(run, goes).isPresent()).isPresent();
            if (markGoes) {
                merge(paragraph);
            }
        }
        for (Element table : Xml.children(element, "tbl")) {
            if (Xml.children(table, "tr").isEmpty()) {
                element.removeChild(table);
            }
        }
    }

    /** A paragraph whose mark goes is one with the next, which gives it its properties. */
    private static void merge(Element paragraph) {
        List<Element> own = Xml.children(paragraph).stream().filter(child -> !Xml.is(child, "pPr") && !child.getLocalName().startsWith("bookmark")).toList();
        Node next = paragraph.getNextSibling();
        if (!own.isEmpty() && Xml.is(next, "p")) {
            Node first = Xml.child(next, "pPr").map(Node::getNextSibling).orElse(next.getFirstChild());
            own.forEach(child -> next.insertBefore(child, first));
        }
        if (own.isEmpty() || Xml.is(next, "p")) {
            paragraph.getParentNode().removeChild(paragraph);
        }
    }

    private String text(Element node) {
        StringBuilder text = new StringBuilder();
        for (Element child : Xml.children(node)) {
            switch (child.getLocalName()) {
                case "t", "delText" -> text.append(child.getTextContent());
                case "tab" -> text.append(Xml.is(node, "tabs") ? "" : "\t");
                case "br" -> text.append('\n');
                case "drawing" -> text.append("[picture]");
                case "instrText", "delInstrText" -> text.append("{").append(child.getTextContent().replaceAll("b_note_\\d+|note_\\d+", "note").strip()).append("}");
                case "footnoteReference" -> text.append("[").append(note(Xml.attribute(child, "id"))).append("]");
                default -> text.append(text(child));
            }
        }
        return text.toString();
    }

    private String note(String id) {
        List<String> texts = new ArrayList<>();
        Xml.all(Notes.in(document, id), "p").forEach(paragraph -> texts.add(text(paragraph)));
        return String.join(" / ", texts);
    }
}

package org.readout.release.redline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Marks what was inserted and deleted, in Readout's name and of the release's date. */
final class Revisions {

    private static final String AUTHOR = "Readout";
    /** What stands in a paragraph beside runs. */
    private static final Set<String> HOLDERS = Set.of("hyperlink", "fldSimple", "smartTag", "sdt", "sdtContent");
    private static final Set<String> AFTER_MARK = Set.of("sectPr", "pPrChange");

    private final Optional<LocalDate> date;
    private int next;

    /** @param first id that no annotation of the document has, nor any after it */
    Revisions(Optional<LocalDate> date, int first) {
        this.date = date;
        this.next = first;
    }

    enum Side {
        INSERTED("ins"), DELETED("del");

        private final String element;

        Side(String element) {
            this.element = element;
        }
    }

    Element mark(Side side, Document owner) {
        Element mark = Xml.create(owner, side.element);
        mark.setAttributeNS(Xml.W, "w:id", Integer.toString(next++));
        mark.setAttributeNS(Xml.W, "w:author", AUTHOR);
        date.ifPresent(day -> mark.setAttributeNS(Xml.W, "w:date", day + "T00:00:00Z"));
        return mark;
    }

    /** Wraps each run of the node, or the node itself if it is one, where it stands. */
    void wrap(Node node, Side side) {
        if (node instanceof Element element && HOLDERS.contains(element.getLocalName())) {
            Xml.children(element).forEach(child -> wrap(child, side));
        } else if (Xml.is(node, "r") || "oMath".equals(node.getLocalName()) || "oMathPara".equals(node.getLocalName())) {
            Element mark = mark(side, node.getOwnerDocument());
            node.getParentNode().replaceChild(mark, node);
            mark.appendChild(node);
            if (side == Side.DELETED) {
                Xml.all(node, "t").forEach(text -> Xml.renamed(text, "delText"));
                Xml.all(node, "instrText").forEach(text -> Xml.renamed(text, "delInstrText"));
            }
        }
    }

    /** The whole paragraph, its mark included. */
    void paragraph(Element paragraph, Side side) {
        Xml.children(paragraph).stream().filter(child -> !Xml.is(child, "pPr")).forEach(child -> wrap(child, side));
        Element properties = Xml.child(paragraph, "pPr").orElseGet(() ->
                (Element) paragraph.insertBefore(Xml.create(paragraph.getOwnerDocument(), "pPr"), paragraph.getFirstChild()));
        Element run = Xml.child(properties, "rPr").orElseGet(() -> {
            Node before = Xml.children(properties).stream().filter(child -> AFTER_MARK.contains(child.getLocalName())).findFirst().orElse(null);
            return (Element) properties.insertBefore(Xml.create(paragraph.getOwnerDocument(), "rPr"), before);
        });
        run.insertBefore(mark(side, paragraph.getOwnerDocument()), run.getFirstChild());
    }

    /** The whole row; marks of paragraphs in cells go with it. */
    void row(Element row, Side side) {
        Xml.all(row, "p").forEach(paragraph -> Xml.children(paragraph).forEach(child -> wrap(child, side)));
        Element properties = Xml.child(row, "trPr").orElseGet(() -> {
            List<Element> cells = Xml.children(row, "tc");
            return (Element) row.insertBefore(Xml.create(row.getOwnerDocument(), "trPr"), cells.isEmpty() ? null : cells.get(0));
        });
        properties.appendChild(mark(side, row.getOwnerDocument()));
    }

    void table(Element table, Side side) {
        Xml.children(table, "tr").forEach(row -> row(row, side));
    }

    /** A block of any kind. */
    void block(Element block, Side side) {
        switch (block.getLocalName()) {
            case "p" -> paragraph(block, side);
            case "tbl" -> table(block, side);
            default -> Xml.children(block).forEach(child -> block(child, side));
        }
    }
}

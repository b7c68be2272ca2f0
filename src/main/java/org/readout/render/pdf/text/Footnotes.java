package org.readout.render.pdf.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Takes notes from the end of the page to the place of their first marks, from where the style sheet has them float to the foot of the sheet of
 * paper ({@code float: footnote}). The engine cannot do that from everywhere: notes to tables, captions and headings stay at the end, under their numbers.
 */
public final class Footnotes {

    /** The class of a footnote's own number. */
    public static final String LABEL = "footnote-number";

    private static final Set<String> HELD = Set.of("table", "caption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "svg");
    private static final Set<String> HELD_CLASSES = Set.of("side-by-side", "exhibit", "contents", "title-page");

    private Footnotes() {
    }

    public static void place(Document page) {
        for (Element section : elements(page, "section", one -> one.getAttribute("role").equals("doc-endnotes"))) {
            place(page, section);
        }
    }

    private static void place(Document page, Element section) {
        Map<String, Element> notes = new LinkedHashMap<>();
        for (Element note : elements(page, "li", one -> isIn(one, section) && one.getAttribute("id").startsWith("note-"))) {
            notes.put("#" + note.getAttribute("id"), note);
        }
        Set<String> met = new HashSet<>();
        for (Element mark : elements(page, "a", one -> one.getAttribute("role").equals("doc-noteref"))) {
            Element note = notes.get(mark.getAttribute("href"));
            if (note == null || !met.add(mark.getAttribute("href"))) {
                continue;
            }
            if (isHeld(mark)) {
                note.setAttribute("value", mark.getTextContent());
            } else {
                after(mark.getParentNode(), footnote(note, mark.getTextContent(), page));
                note.getParentNode().removeChild(note);
                notes.remove(mark.getAttribute("href"));
            }
        }
        if (notes.isEmpty()) {
            section.getParentNode().removeChild(section);
        }
    }

    private static Element footnote(Element note, String number, Document page) {
        Element footnote = page.createElement("div");
        footnote.setAttribute("class", "footnote");
        footnote.setAttribute("role", "doc-footnote");
        footnote.setAttribute("id", note.getAttribute("id"));
        while (note.getFirstChild() != null) {
            footnote.appendChild(note.getFirstChild());
        }
        Node first = footnote.getFirstChild();
        Node begins = first instanceof Element element && element.getTagName().equals("p") ? first : footnote;
        begins.insertBefore(page.createTextNode("\u00a0"), begins.getFirstChild());
        begins.insertBefore(label(number, page), begins.getFirstChild());
        return footnote;
    }

    /** Whether it is what the number was put into when tags were made ready, which is what the engine makes a tag of. */
    public static boolean isLabel(Element carrier) {
        return carrier.getParentNode() instanceof Element number && number.getAttribute("class").equals(LABEL);
    }

    private static Element label(String number, Document page) {
        Element label = page.createElement("span");
        label.setAttribute("class", LABEL);
        label.setTextContent(number + ".");
        return label;
    }

    private static void after(Node place, Node added) {
        place.getParentNode().insertBefore(added, place.getNextSibling());
    }

    private static boolean isHeld(Node mark) {
        for (Node around = mark.getParentNode(); around instanceof Element element; around = around.getParentNode()) {
            if (HELD.contains(element.getTagName()) || HELD_CLASSES.stream().anyMatch(List.of(element.getAttribute("class").split(" "))::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Node inner, Element outer) {
        return (inner.compareDocumentPosition(outer) & Node.DOCUMENT_POSITION_CONTAINS) != 0;
    }

    private static List<Element> elements(Document page, String name, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        NodeList all = page.getElementsByTagName(name);
        for (int at = 0; at < all.getLength(); at++) {
            if (all.item(at) instanceof Element element && wanted.test(element)) {
                found.add(element);
            }
        }
        return found;
    }
}

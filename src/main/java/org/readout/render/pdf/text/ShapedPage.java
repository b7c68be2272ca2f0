package org.readout.render.pdf.text;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.readout.render.pdf.letters.Fonts;
import org.readout.render.pdf.letters.Letters;
import org.readout.render.pdf.letters.Shaping;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts codes of glyphs into a page in place of text that needs shaping; other text stays as it is. Each word that is shaped gets an element that
 * keeps what it says ({@link #SAYS}), for its glyphs stand in the order the eye meets them.
 */
public final class ShapedPage {

    /** The attribute with the letters of a shaped word. */
    public static final String SAYS = "data-says";

    private final Fonts fonts;
    private final Fonts.Choice choice;
    private final Map<Integer, String> meanings = new TreeMap<>();

    private ShapedPage(Fonts fonts, Fonts.Choice choice) {
        this.fonts = fonts;
        this.choice = choice;
    }

    /** @return what letters the codes stand for; empty when the page needed none */
    public static Map<Integer, String> shape(Element page, Fonts fonts, Fonts.Choice choice) {
        ShapedPage shaped = new ShapedPage(fonts, choice);
        if (!choice.faces().isEmpty()) {
            shaped.texts(page);
        }
        return shaped.meanings;
    }

    private void texts(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            if (node.getNodeValue().codePoints().anyMatch(Shaping::isShaped)) {
                shape(node);
            }
        } else if (!(node instanceof Element element && Letters.NOT_SET.contains(element.getTagName()))) {
            for (Node child = node.getFirstChild(), next; child != null; child = next) {
                next = child.getNextSibling();
                texts(child);
            }
        }
    }

    private void shape(Node node) {
        String text = node.getNodeValue();
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            Optional<Shaping> shaping = Shaping.isShaped(letter) ? fonts.shaping(choice, letter) : Optional.empty();
            int end = at + Character.charCount(letter);
            if (shaping.isPresent()) {
                while (end < text.length() && Shaping.continues(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                put(plain, node);
                node.getParentNode().insertBefore(word(text.substring(at, end), shaping.get(), node.getOwnerDocument()), node);
            } else {
                plain.append(text, at, end);
            }
            at = end;
        }
        put(plain, node);
        node.getParentNode().removeChild(node);
    }

    private static void put(StringBuilder plain, Node before) {
        if (!plain.isEmpty()) {
            before.getParentNode().insertBefore(before.getOwnerDocument().createTextNode(plain.toString()), before);
            plain.setLength(0);
        }
    }

    private Element word(String letters, Shaping shaping, Document page) {
        Element word = page.createElement("span");
        word.setAttribute(SAYS, letters);
        word.setTextContent(shaping.shape(letters, meanings));
        return word;
    }
}

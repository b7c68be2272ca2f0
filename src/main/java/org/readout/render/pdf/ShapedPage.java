package org.readout.render.pdf;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts codes of glyphs into a page in place of text that needs shaping; other text stays as it is. */
final class ShapedPage {

    private final Fonts fonts;
    private final Fonts.Choice choice;
    private final Map<Integer, String> meanings = new TreeMap<>();

    private ShapedPage(Fonts fonts, Fonts.Choice choice) {
        this.fonts = fonts;
        this.choice = choice;
    }

    /** @return what letters the codes stand for; empty when the page needed none */
    static Map<Integer, String> shape(Element page, Fonts fonts, Fonts.Choice choice) {
        ShapedPage shaped = new ShapedPage(fonts, choice);
        shaped.texts(page);
        return shaped.meanings;
    }

    private void texts(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            if (node.getNodeValue().codePoints().anyMatch(Shaping::isShaped)) {
                node.setNodeValue(shaped(node.getNodeValue()));
            }
        } else if (!(node instanceof Element element && element.getTagName().matches(Letters.NOT_SET))) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                texts(child);
            }
        }
    }

    private String shaped(String text) {
        StringBuilder shaped = new StringBuilder();
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            Optional<Shaping> shaping = Shaping.isShaped(letter) ? fonts.shaping(choice, letter) : Optional.empty();
            int end = at + Character.charCount(letter);
            if (shaping.isPresent()) {
                while (end < text.length() && Shaping.continues(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                shaped.append(shaping.get().shape(text.substring(at, end)));
                meanings.putAll(shaping.get().meanings());
            } else {
                shaped.append(text, at, end);
            }
            at = end;
        }
        return shaped.toString();
    }
}

package org.readout.render.pdf.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.render.pdf.letters.Letters;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Words that the engine would set otherwise than they were written; each gets an element that keeps what it says ({@link ShapedPage#SAYS}). */
public final class JoinedWords {

    private static final char LAM = '\u0644';
    private static final String LETTER = "[\\p{IsArabic}\\p{M}\u0640\u200C\u200D]";
    /** A sign between lam and alef, as in “أولًا”: the two become one glyph, behind which the sign then stands. */
    private static final Pattern SIGN_WITHIN = Pattern.compile(LETTER + "*" + LAM + "\\p{M}+[\u0622\u0623\u0625\u0627]" + LETTER + "*");

    private JoinedWords() {
    }

    public static void mark(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            if (node.getNodeValue().indexOf(LAM) >= 0) {
                words(node, SIGN_WITHIN.matcher(node.getNodeValue()));
            }
        } else if (!(node instanceof Element element && Letters.NOT_SET.contains(element.getTagName()))) {
            for (Node child = node.getFirstChild(), next; child != null; child = next) {
                next = child.getNextSibling();
                mark(child);
            }
        }
    }

    private static void words(Node node, Matcher word) {
        String text = node.getNodeValue();
        int end = 0;
        while (word.find()) {
            before(node, node.getOwnerDocument().createTextNode(text.substring(end, word.start())));
            before(node, element(node, word.group()));
            end = word.end();
        }
        if (end > 0) {
            node.setNodeValue(text.substring(end));
        }
    }

    private static Element element(Node node, String word) {
        Element element = node.getOwnerDocument().createElement("span");
        element.setAttribute(ShapedPage.SAYS, word);
        element.setTextContent(word);
        return element;
    }

    private static void before(Node node, Node added) {
        node.getParentNode().insertBefore(added, node);
    }
}

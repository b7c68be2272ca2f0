package org.readout.render.pdf;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Words of pages that are read from the right which the engine would set otherwise than they were written; each gets an element of its own. */
final class JoinedWords {

    private static final String LETTER = "[\\p{IsArabic}\\p{M}\u0640\u200C\u200D]";
    /** A sign between lam and alef, as in “أولًا”: the two become one glyph, behind which the sign then stands. */
    private static final Pattern SIGN_WITHIN = Pattern.compile(LETTER + "*\u0644\\p{M}+[\u0622\u0623\u0625\u0627]" + LETTER + "*");

    private static final String FROM_LEFT = "[\\p{IsLatin}\\p{Nd}](?:[\\p{IsLatin}\\p{Nd}\\p{M} /&.:+-]{0,28}[\\p{IsLatin}\\p{Nd}%])?";
    private static final String OPENING = "[(\\[{«“‘]";
    private static final String CLOSING = "[)\\]}»”’]";
    /** What is written from the left, within brackets or before one. The engine, for which the direction changes there, would end a line between them. */
    private static final Pattern WITHIN_BRACKETS = Pattern.compile(OPENING + "+" + FROM_LEFT + CLOSING + "*[.,;:!?،؛؟]*|" + FROM_LEFT + CLOSING + "+[.,;:!?،؛؟]*");

    private JoinedWords() {
    }

    /** @param fromTheRight whether the page is read from there */
    static void mark(Node page, boolean fromTheRight) {
        mark(page, SIGN_WITHIN, true);
        if (fromTheRight) {
            mark(page, WITHIN_BRACKETS, false);
        }
    }

    /** @param says whether the words are to keep what they say ({@link ShapedPage#SAYS}), or else to stay on one line */
    private static void mark(Node node, Pattern pattern, boolean says) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            words(node, pattern.matcher(node.getNodeValue()), says);
        } else if (!(node instanceof Element element && element.getTagName().matches(Letters.NOT_SET))) {
            for (Node child = node.getFirstChild(), next; child != null; child = next) {
                next = child.getNextSibling();
                mark(child, pattern, says);
            }
        }
    }

    private static void words(Node node, Matcher word, boolean says) {
        String text = node.getNodeValue();
        int end = 0;
        while (word.find()) {
            before(node, node.getOwnerDocument().createTextNode(text.substring(end, word.start())));
            before(node, element(node, word.group(), says ? Map.of(ShapedPage.SAYS, word.group()) : Map.of("style", "display: inline-block; white-space: nowrap")));
            end = word.end();
        }
        if (end > 0) {
            node.setNodeValue(text.substring(end));
        }
    }

    private static Element element(Node node, String word, Map<String, String> attributes) {
        Element element = node.getOwnerDocument().createElement("span");
        attributes.forEach(element::setAttribute);
        element.setTextContent(word);
        return element;
    }

    private static void before(Node node, Node added) {
        node.getParentNode().insertBefore(added, node);
    }
}

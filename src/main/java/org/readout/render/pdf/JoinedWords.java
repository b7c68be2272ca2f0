package org.readout.render.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Arabic words with a sign between lam and alef, as in “أولًا”. The two letters become one glyph, behind which the sign then stands; so the word gets an
 * element that keeps what it says ({@link ShapedPage#SAYS}).
 */
final class JoinedWords {

    private static final String LETTER = "[\\p{IsArabic}\\p{M}\u0640\u200C\u200D]";
    private static final Pattern WORD = Pattern.compile(LETTER + "*\u0644\\p{M}+[\u0622\u0623\u0625\u0627]" + LETTER + "*");

    private JoinedWords() {
    }

    static void mark(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            words(node);
        } else if (!(node instanceof Element element && element.getTagName().matches(Letters.NOT_SET))) {
            for (Node child = node.getFirstChild(), next; child != null; child = next) {
                next = child.getNextSibling();
                mark(child);
            }
        }
    }

    private static void words(Node node) {
        String text = node.getNodeValue();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            before(node, node.getOwnerDocument().createTextNode(text.substring(end, word.start())));
            Element says = node.getOwnerDocument().createElement("span");
            says.setAttribute(ShapedPage.SAYS, word.group());
            says.setTextContent(word.group());
            before(node, says);
            end = word.end();
        }
        if (end > 0) {
            node.setNodeValue(text.substring(end));
        }
    }

    private static void before(Node node, Node added) {
        node.getParentNode().insertBefore(added, node);
    }
}

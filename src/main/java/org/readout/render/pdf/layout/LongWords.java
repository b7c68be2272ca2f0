package org.readout.render.pdf.layout;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import org.readout.render.pdf.tags.Origins;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Words, addresses and code that no line has room for. They are parted as a last resort: addresses at their signs, and what has no room then wherever a line
 * ends, as print.css says of {@code .parted}.
 */
public final class LongWords {

    private static final Pattern WORD = Pattern.compile("[^\\s\u00a0]{20,}");
    private static final Pattern SIGN = Pattern.compile("(?<=[/.?&=_-])(?![/.?&=_-]|$)");

    private final Set<Element> parted = new HashSet<>();

    /**
     * Has them parted; the page must be laid out anew then.
     *
     * @return whether there are none, or nothing more can be done
     */
    public boolean settles(PdfBoxRenderer renderer) {
        boolean settled = true;
        for (LineBox line : Overflow.lines(renderer)) {
            Optional<Element> block = Stream.<Box>iterate(line.getParent(), Objects::nonNull, Box::getParent).map(Box::getElement).filter(Objects::nonNull).findFirst();
            if (block.isPresent() && parted.add(block.get())) {
                block.get().setAttribute("class", (block.get().getAttribute("class") + " parted").strip());
                partAddresses(block.get());
                settled = false;
            }
        }
        return settled;
    }

    /** The engine ends lines wherever an element begins, so each piece gets one. What is an inline element already has a place in the tags to keep. */
    private static void partAddresses(Node node) {
        for (Node child = node.getFirstChild(), next; child != null; child = next) {
            next = child.getNextSibling();
            if (child.getNodeType() == Node.TEXT_NODE) {
                partAddress(child);
            } else if (child instanceof Element element && !Origins.isInline(element)) {
                partAddresses(element);
            }
        }
    }

    private static void partAddress(Node text) {
        String words = text.getNodeValue();
        Matcher word = WORD.matcher(words);
        int end = 0;
        while (word.find()) {
            String[] pieces = SIGN.split(word.group());
            if (pieces.length > 1) {
                text.getParentNode().insertBefore(text.getOwnerDocument().createTextNode(words.substring(end, word.start())), text);
                for (String piece : pieces) {
                    Element span = text.getOwnerDocument().createElement("span");
                    span.setTextContent(piece);
                    text.getParentNode().insertBefore(span, text);
                }
                end = word.end();
            }
        }
        if (end > 0) {
            text.setNodeValue(words.substring(end));
        }
    }
}

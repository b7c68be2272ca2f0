package org.readout.render.pdf.text;

import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps note marks, and what else may not begin a line (UAX #14), with the word before them. The engine ends lines wherever an element begins or ends; so the word
 * is given room for what follows it, which what follows takes back.
 */
public final class LineStarts {

    /** In points, for a character of what follows. */
    private static final double ROOM = 4.2;
    /** Characters that are held; more are the rest of a word that has been marked in part. */
    private static final int MOST = 5;
    private static final int AROUND = 30;

    private final BreakIterator breaks;
    private final boolean rightToLeft;

    private LineStarts(Locale locale, boolean rightToLeft) {
        this.breaks = BreakIterator.getLineInstance(locale);
        this.rightToLeft = rightToLeft;
    }

    public static void hold(Element page, Locale locale, boolean rightToLeft) {
        LineStarts starts = new LineStarts(locale, rightToLeft);
        RunningText.each(page, starts::hold);
    }

    private void hold(List<Node> nodes) {
        for (int at = 0; at + 1 < nodes.size();) {
            int last = at;
            int length = 0;
            boolean whole = true;
            while (whole && last + 1 < nodes.size() && sticks(nodes.get(last), nodes.get(last + 1))) {
                last++;
                length += lead(nodes.get(last));
                whole = lead(nodes.get(last)) == text(nodes.get(last)).length();
            }
            if (length > 0 && length <= MOST) {
                Node first = nodes.get(at + 1);
                int lead = lead(first);
                part(nodes.get(at), tail(nodes.get(at)), true, rightToLeft ? "padding-left" : "padding-right", length * ROOM);
                part(first, lead, false, rightToLeft ? "margin-right" : "margin-left", -length * ROOM);
            }
            at = Math.max(at + 1, last);
        }
    }

    private boolean sticks(Node one, Node next) {
        String before = text(one);
        String after = text(next);
        if (before.isEmpty() || isSpace(before.charAt(before.length() - 1)) || isSpace(after.charAt(0))) {
            return false;
        }
        String tail = before.substring(Math.max(0, before.length() - AROUND));
        breaks.setText(tail + after.substring(0, Math.min(after.length(), AROUND)));
        return isMark(next) || !breaks.isBoundary(tail.length());
    }

    /** How much of what follows cannot be parted from what is before it. */
    private int lead(Node node) {
        String text = text(node);
        breaks.setText(text);
        int end = isMark(node) ? text.length() : breaks.following(0);
        while (isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the last word begins. */
    private int tail(Node node) {
        breaks.setText(text(node));
        return breaks.preceding(text(node).length());
    }

    /** Gives a part of the text an element of its own, with room at one side. */
    private static void part(Node node, int at, boolean behind, String side, double room) {
        Document page = node.getOwnerDocument();
        String text = text(node);
        Element span = page.createElement("span");
        span.setAttribute("style", side + ": " + room + "pt");
        span.setTextContent(behind ? text.substring(at) : text.substring(0, at));
        node.setNodeValue(behind ? text.substring(0, at) : text.substring(at));
        node.getParentNode().insertBefore(span, behind ? node.getNextSibling() : node);
    }

    private static boolean isMark(Node node) {
        for (Node around = node.getParentNode(); around instanceof Element element; around = around.getParentNode()) {
            if (element.getAttribute("class").equals("note-mark")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String text(Node node) {
        return node.getNodeValue();
    }
}

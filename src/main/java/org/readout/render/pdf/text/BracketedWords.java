package org.readout.render.pdf.text;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps brackets of pages that are read from the right with the few words from the left that they enclose: the direction changes between them, and
 * there the engine would end a line. Brackets that are of a longer stretch from the left go with it already (UAX #9, rule N0).
 */
public final class BracketedWords {

    private static final String OPENING = "([{«“‘";
    private static final String CLOSING = ")]}»”’";
    private static final String FOLLOWING = ".,;:!?،؛؟";
    private static final int FEW = 30;

    private final List<Node> nodes;
    private final List<Integer> starts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private BracketedWords(List<Node> nodes) {
        this.nodes = nodes;
        for (Node node : nodes) {
            starts.add(text.length());
            text.append(node.getNodeValue());
        }
    }

    public static void mark(Element page) {
        RunningText.each(page, nodes -> new BracketedWords(nodes).join());
    }

    private void join() {
        if (text.toString().isBlank()) {
            return;
        }
        Bidi bidi = new Bidi(text.toString(), Bidi.RTL);
        // from the end on, so that what was not looked at yet stays where it is
        for (int end = text.length(); end > 0;) {
            BidiRun run = bidi.getLogicalRun(end - 1);
            if (run.isEvenRun() && run.getLength() <= FEW) {
                join(run.getStart(), run.getLimit());
            }
            end = run.getStart();
        }
    }

    private void join(int from, int to) {
        int start = from;
        while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        int end = to;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean bracketed = start < from || end > to;
        while (bracketed && end < text.length() && FOLLOWING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int at = nodes.size() - 1;
        while (at > 0 && starts.get(at) > start) {
            at--;
        }
        int first = starts.get(at);
        if (bracketed && end <= first + nodes.get(at).getNodeValue().length()) {
            join(nodes.get(at), start - first, end - first);
        }
    }

    private static void join(Node node, int from, int to) {
        String value = node.getNodeValue();
        Document page = node.getOwnerDocument();
        Element joined = page.createElement("span");
        joined.setAttribute("style", "display: inline-block; white-space: nowrap");
        joined.setTextContent(value.substring(from, to));
        Node next = node.getNextSibling();
        node.getParentNode().insertBefore(joined, next);
        node.getParentNode().insertBefore(page.createTextNode(value.substring(to)), next);
        node.setNodeValue(value.substring(0, from));
    }
}

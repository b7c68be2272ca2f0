package org.readout.source.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.readout.finding.Finding;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;

/**
 * Empty texts left in a page where something was taken out before any place was known. They move along with the words
 * beside them and are nothing to a reader, who tells each finding's place when it comes by.
 */
final class Traces {

    private final Gathering gathering;
    /** Which finding each is left by. */
    private final Map<Node, Integer> findings = new HashMap<>();

    Traces(Gathering gathering) {
        this.gathering = gathering;
    }

    /** A trace of what the latest finding is about. */
    TextNode ofLatest() {
        TextNode trace = new TextNode("");
        findings.put(trace, gathering.findings.size() - 1);
        return trace;
    }

    /** The reader has come to this, and to the place it counted last. */
    void passed(Node node, Places places) {
        Integer at = findings.remove(node);
        if (at != null) {
            Finding finding = gathering.findings.get(at);
            gathering.findings.set(at, new Finding(finding.rule(), finding.level(), places.here(finding.span().words()), finding.message(), finding.hint()));
        }
    }

    void passed(List<Node> nodes, Places places) {
        nodes.forEach(node -> passed(node, places));
    }

    /** All that are in an element that is read as a whole. */
    void passedAllIn(Element element, Places places) {
        element.nodeStream(TextNode.class).forEach(text -> passed(text, places));
    }
}

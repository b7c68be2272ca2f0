package org.readout.render.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.readout.render.pdf.letters.Letters;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a page as it runs on from element to element: the nodes it stands in, a list for each stretch that no block, picture or forced break ends. */
final class RunningText {

    private static final Set<String> IN_THE_LINE = Set.of("a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u");

    private final Consumer<List<Node>> then;
    private final List<Element> apart = new ArrayList<>();
    private List<Node> nodes = new ArrayList<>();

    private RunningText(Consumer<List<Node>> then) {
        this.then = then;
    }

    /** Tells of each stretch of at least one node. Nodes may be put before and behind those of the stretch that is told of. */
    static void each(Element block, Consumer<List<Node>> then) {
        RunningText text = new RunningText(then);
        text.collect(block);
        text.end();
        text.apart.forEach(inner -> each(inner, then));
    }

    private void collect(Node parent) {
        for (Node child = parent.getFirstChild(), next; child != null; child = next) {
            next = child.getNextSibling();
            if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isEmpty()) {
                nodes.add(child);
            } else if (child instanceof Element element && !Letters.NOT_SET.contains(element.getTagName())) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        boolean footnote = element.getAttribute("class").equals("footnote");
        if (IN_THE_LINE.contains(element.getTagName()) && !footnote) {
            collect(element);
            return;
        }
        if (!footnote) {
            end();
        }
        apart.add(element);
    }

    private void end() {
        if (!nodes.isEmpty()) {
            then.accept(nodes);
        }
        nodes = new ArrayList<>();
    }
}

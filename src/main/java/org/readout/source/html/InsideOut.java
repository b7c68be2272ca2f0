package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Links and looks around whole paragraphs ({@code <a href><h2>…</h2><p>…</p></a>}), moved inside them, because here
 * paragraphs hold links and bold words and not the other way round.
 */
final class InsideOut {

    private static final String OUTER = "a[href], b, strong, i, em, cite, dfn, var, u, ins, s, del, strike, sup, sub, mark, "
            + "code, kbd, samp, tt, span[style], span[lang], font[style], font[lang]";

    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col", "optgroup");

    private InsideOut() {
    }

    static void turn(Element body) {
        for (Element outer : body.select(OUTER)) {
            if (BlockReader.holdsBlocks(outer) && outer.parent() != null) {
                push(outer, outer);
                if (!outer.id().isEmpty()) {
                    outer.before(new Element("a").attr("name", outer.id()));
                }
                outer.unwrap();
            }
        }
    }

    private static void push(Element into, Element outer) {
        List<Node> line = new ArrayList<>();
        for (Node node : List.copyOf(into.childNodes())) {
            if (node instanceof Element element && isOuter(element)) {
                wrap(line, outer);
                push(element, outer);
            } else {
                line.add(node);
            }
        }
        wrap(line, outer);
    }

    /** Whether an element is more than a part of a line. */
    static boolean isOuter(Element element) {
        return BlockReader.isBlock(element) || PARTS.contains(element.normalName()) || BlockReader.holdsBlocks(element);
    }

    private static void wrap(List<Node> line, Element outer) {
        if (!line.stream().allMatch(node -> node instanceof TextNode text ? text.isBlank() : !(node instanceof Element))) {
            Element inner = outer.shallowClone().removeAttr("id");
            line.get(0).before(inner);
            line.forEach(inner::appendChild);
        }
        line.clear();
    }
}

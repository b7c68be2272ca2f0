package org.readout.render.pdf.tags;

import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Of inline elements that hold nothing but another, “a passage in French, all of it bold”, the engine keeps the innermost; the others go round it again. */
final class Enclosed implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        below(mending.root(), mending.root().origin());
    }

    private static void below(Tag tag, Optional<Element> around) {
        Optional<Element> nearest = tag.origin().isPresent() ? tag.origin() : around;
        List<Item> items = tag.items();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at) instanceof Tag inner) {
                below(inner, nearest);
                if (Tag.isInline(inner) && inner.origin().isPresent() && nearest.isPresent() && inner.origin().get() != nearest.get()) {
                    items.set(at, enclosed(inner, inner.origin().get(), nearest.get()));
                }
            }
        }
    }

    private static Tag enclosed(Tag tag, Element origin, Element around) {
        Tag outermost = tag;
        Node above = origin.getParentNode();
        for (; above instanceof Element element && element != around && Origins.isInline(element); above = above.getParentNode()) {
            if (Origins.hasMeaning(element)) {
                Tag outer = new Tag("Span", new COSDictionary(), Optional.of(element));
                outer.replaceItems(List.of(outermost));
                outermost = outer;
            }
        }
        return isIn(above, around) ? outermost : tag;
    }

    private static boolean isIn(Node node, Element around) {
        Node above = node;
        while (above != null && above != around) {
            above = above.getParentNode();
        }
        return above != null;
    }
}

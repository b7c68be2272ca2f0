package org.readout.render.pdf;

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
        Optional<Element> nearest = tag.origin().or(() -> around);
        tag.replaceItems(tag.items().stream().map(item -> item instanceof Tag inner ? enclosed(inner, nearest) : item).toList());
    }

    private static Tag enclosed(Tag tag, Optional<Element> around) {
        below(tag, around);
        return Tag.isInline(tag) && tag.origin().isPresent() && around.isPresent() ? enclosed(tag, tag.origin().get(), around.get()) : tag;
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

package org.readout.render.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Boxes are read in the order of the page's text, whatever order the engine painted them in. */
final class ReadingOrder implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        bringHome(mending);
        order(mending.root(), mending.root().origin());
    }

    /** The engine hangs what floats under the root; it belongs where the page has it. */
    private static void bringHome(Mending mending) {
        Map<Element, Tag> byOrigin = mending.byOrigin();
        for (Tag tag : mending.root().tags()) {
            Node around = tag.origin().map(Node::getParentNode).orElse(null);
            while (around instanceof Element element && !byOrigin.containsKey(element)) {
                around = element.getParentNode();
            }
            if (around instanceof Element element && byOrigin.get(element) != mending.root() && mending.root().items().remove(tag)) {
                byOrigin.get(element).items().add(tag);
            }
        }
    }

    private static void order(Tag tag, Optional<Element> around) {
        Optional<Element> origin = tag.origin().isPresent() ? tag.origin() : around;
        tag.tags().forEach(below -> order(below, origin));
        List<Integer> places = new ArrayList<>();
        List<Anchored> anchored = new ArrayList<>();
        for (int at = 0; at < tag.items().size(); at++) {
            if (tag.items().get(at) instanceof Tag below) {
                Optional<Element> anchor = anchor(below, origin);
                if (anchor.isPresent()) {
                    places.add(at);
                    anchored.add(new Anchored(below, anchor.get()));
                }
            }
        }
        anchored.sort((one, other) -> compare(one.element(), other.element()));
        for (int at = 0; at < places.size(); at++) {
            tag.items().set(places.get(at), anchored.get(at).tag());
        }
    }

    private record Anchored(Tag tag, Element element) {
    }

    /** The first element inside that is not the one around; a box the engine made up has none of its own. */
    private static Optional<Element> anchor(Tag tag, Optional<Element> around) {
        return tag.first(one -> one.origin().isPresent() && !one.origin().equals(around)).flatMap(Tag::origin);
    }

    private static int compare(Element one, Element other) {
        if (one == other) {
            return 0;
        }
        return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) != 0 ? -1 : 1;
    }
}

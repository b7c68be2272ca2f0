package org.readout.release.redline;

import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Words that were taken apart to be compared become runs again. */
final class Runs {

    private Runs() {
    }

    /** Joins neighbours that are alike: runs of text in one style, and insertions or deletions side by side. */
    static void joined(Element parent) {
        List<Element> children = Xml.children(parent);
        Optional<Element> last = Optional.empty();
        for (Element child : children) {
            Element here = child;
            if (last.isPresent() && isMark(last.get()) && isMark(child) && last.get().getLocalName().equals(child.getLocalName())) {
                Element into = last.get();
                Xml.children(child).forEach(into::appendChild);
                parent.removeChild(child);
                here = into;
            } else if (last.isPresent() && isText(last.get()) && isText(child) && sameStyle(last.get(), child)) {
                Node text = last.get().getLastChild();
                text.setTextContent(text.getTextContent() + child.getLastChild().getTextContent());
                parent.removeChild(child);
                here = last.get();
            }
            last = Optional.of(here);
        }
        Xml.children(parent).stream().filter(Runs::isMark).forEach(Runs::joined);
    }

    private static boolean isMark(Element element) {
        return Xml.is(element, "ins") || Xml.is(element, "del");
    }

    private static boolean isText(Element run) {
        return Xml.is(run, "r") && run.getLastChild() != null && (Xml.is(run.getLastChild(), "t") || Xml.is(run.getLastChild(), "delText"))
                && Xml.children(run).stream().filter(child -> !Xml.is(child, "rPr")).count() == 1;
    }

    private static boolean sameStyle(Element one, Element other) {
        Optional<Element> first = Xml.child(one, "rPr");
        Optional<Element> second = Xml.child(other, "rPr");
        return one.getLastChild().getLocalName().equals(other.getLastChild().getLocalName())
                && (first.isEmpty() ? second.isEmpty() : second.isPresent() && first.get().isEqualNode(second.get()));
    }
}

package org.readout.render.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Figures and short tables, which stay in one piece. One that has no room leaves much of its page empty; it then gives way to the paragraph after it, as in any
 * book. One that a colon leads to stays where it is.
 */
public final class Floats {

    /** Of a page: less is not worth another layout. */
    private static final double LARGE = 0.2;
    /** Each needs the page to be laid out again. */
    private static final int MOST = 4;

    private final List<Element> floats = new ArrayList<>();
    private final Set<Element> settled = new HashSet<>();
    private final Deque<Runnable> back = new ArrayDeque<>();

    private Floats() {
    }

    public static Floats in(Document page) {
        Floats floats = new Floats();
        NodeList all = page.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            if (all.item(at) instanceof Element element && (element.getTagName().equals("figure") || element.getAttribute("class").equals("table short"))) {
                floats.floats.add(element);
            }
        }
        return floats;
    }

    /**
     * Has one float give way where there is need; the page must be laid out anew then.
     *
     * @return whether all stand where they are to stand
     */
    public boolean settles(PdfBoxRenderer renderer) {
        if (back.size() == MOST || floats.stream().allMatch(settled::contains)) {
            return true;
        }
        Map<Element, Box> boxes = new HashMap<>();
        collect(renderer.getRootBox(), boxes);
        CssContext css = renderer.getSharedContext().newLayoutContextInstance();
        for (Element element : floats) {
            Optional<Element> before = paragraph(element.getPreviousSibling(), false);
            Optional<Element> after = paragraph(element.getNextSibling(), true);
            boolean turned = WideTables.has(element, "turned");
            if (turned || before.isEmpty() || after.isEmpty() || before.get().getTextContent().strip().endsWith(":")) {
                settled.add(element);
            } else if (gap(boxes.get(before.get()), boxes.get(element), renderer.getRootBox().getLayer(), css) > LARGE) {
                giveWay(element, after.get());
                return false;
            }
        }
        return true;
    }

    private void giveWay(Element element, Element paragraph) {
        Node place = element.getNextSibling();
        back.push(() -> paragraph.getParentNode().insertBefore(element, place));
        paragraph.getParentNode().insertBefore(element, paragraph.getNextSibling());
    }

    /** Everything in the page where it was, which is the order in which it is read. */
    public void putBack() {
        back.forEach(Runnable::run);
        back.clear();
    }

    /** The element next to a float, if it is a paragraph, or, before it, anything but a heading. */
    private static Optional<Element> paragraph(Node beside, boolean after) {
        Node node = beside;
        while (node != null && !(node instanceof Element)) {
            node = after ? node.getNextSibling() : node.getPreviousSibling();
        }
        return node instanceof Element element && element.getTagName().matches(after ? "p" : "p|ul|ol|div|figure|blockquote") ? Optional.of(element) : Optional.empty();
    }

    /** How much of the page of the one is left empty before the other, which stands on the next. */
    private static double gap(Box before, Box box, Layer layer, CssContext css) {
        int end = before.getAbsY() + before.getHeight();
        PageBox page = layer.getPage(css, end - 1, false);
        return page == null || box.getAbsY() < page.getBottom() ? 0 : (page.getBottom() - page.getFootnoteAreaHeight() - end) / (double) (page.getBottom() - page.getTop());
    }

    private static void collect(Box box, Map<Element, Box> boxes) {
        if (box.getElement() != null) {
            boxes.putIfAbsent(box.getElement(), box);
        }
        box.getChildren().forEach(child -> collect(child, boxes));
    }
}

package org.readout.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * On which page links lead, written to the links ({@link #ATTRIBUTE}) where text is read from the right. The engine has {@code target-counter} for
 * that, but it moves such a line to the left by the line's own width when it paints it; so the page is laid out once to know the numbers, and
 * again with the numbers in it.
 */
public final class PageNumbers {

    /** For style sheets: {@code attr(data-page)}. */
    private static final String ATTRIBUTE = "data-page";
    /** As wide as most numbers, so that nothing moves when they are known. */
    private static final String UNKNOWN = "00";

    private PageNumbers() {
    }

    /** @param renderer of this page; it is laid out when this is done */
    public static void write(Document page, PdfBoxRenderer renderer) {
        List<Element> links = links(page);
        links.forEach(link -> link.setAttribute(ATTRIBUTE, UNKNOWN));
        renderer.layout();
        SharedContext context = renderer.getSharedContext();
        CssContext css = context.newLayoutContextInstance();
        Function<Box, PageBox> pages = box -> renderer.getRootBox().getLayer().getPage(css, PagedBoxCollector.findContentStartY(box), false);
        for (Element link : links) {
            Box target = context.getBoxById(link.getAttribute("href").substring(1));
            PageBox found = target == null ? null : pages.apply(target);
            link.setAttribute(ATTRIBUTE, found == null ? "" : Integer.toString(found.getPageNo() + 1));
        }
        withoutAreas(page);
        renderer.layout();
    }

    /** The engine leaves an element in the page for each area of footnotes. */
    public static void withoutAreas(Document page) {
        NodeList areas = page.getElementsByTagName("fs-footnote");
        while (areas.getLength() > 0) {
            areas.item(0).getParentNode().removeChild(areas.item(0));
        }
    }

    private static List<Element> links(Document page) {
        List<Element> links = new ArrayList<>();
        NodeList all = page.getElementsByTagName("a");
        for (int at = 0; at < all.getLength(); at++) {
            if (all.item(at) instanceof Element link && link.getAttribute("href").startsWith("#")) {
                links.add(link);
            }
        }
        return links;
    }
}

package org.readout.render.pdf.layout;

import java.util.Optional;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The page that sums a memo up, which is to stay one page in languages that need more room: set in {@link Steps} while it runs over. What does not
 * fit in the last step is no page, and is set as large as anything.
 */
public final class SummaryPage {

    /** Of a page: steps win no more room than that. */
    private static final double WITHIN_REASON = 0.35;

    private final Optional<Element> summary;
    private final Steps steps;

    private SummaryPage(Optional<Element> summary, Steps steps) {
        this.summary = summary;
        this.steps = steps;
    }

    public static SummaryPage in(Document page) {
        NodeList sections = page.getElementsByTagName("section");
        Optional<Element> summary = Optional.empty();
        for (int at = 0; at < sections.getLength() && summary.isEmpty(); at++) {
            summary = Optional.of((Element) sections.item(at)).filter(section -> section.getAttribute("data-exhibit").equals("summary"));
        }
        return new SummaryPage(summary, new Steps(page, "tight", 3));
    }

    /**
     * Goes a step on where the page, as it is laid out, runs over; it must be laid out anew then.
     *
     * @return whether it is as it is to be
     */
    public boolean settles(PdfBoxRenderer renderer) {
        double over = steps.wereInVain() ? 0 : summary.map(element -> over(renderer, element)).orElse(0.0);
        if (over <= 0 || !steps.areBegun() && over > WITHIN_REASON) {
            return true;
        }
        steps.next();
        return false;
    }

    /** How far it reaches below the page it begins on, in pages. */
    private static double over(PdfBoxRenderer renderer, Element summary) {
        SharedContext context = renderer.getSharedContext();
        Box box = context.getBoxById(summary.getAttribute("id"));
        if (box == null) {
            return 0;
        }
        PageBox first = renderer.getRootBox().getLayer().getPage(context.newLayoutContextInstance(), box.getAbsY(), false);
        return first == null ? 0 : (box.getAbsY() + box.getHeight() - first.getBottom()) / (double) (first.getBottom() - first.getTop());
    }
}

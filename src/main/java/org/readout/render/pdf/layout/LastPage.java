package org.readout.render.pdf.layout;

import java.util.List;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import org.w3c.dom.Document;

/**
 * The page a text ends on. One that holds nothing goes. One that holds little, of a text without a cover, is saved where the text fits on the pages before
 * it when it is set in {@link Steps}; so is the second of two, as a single sheet of paper is worth more than any other.
 */
public final class LastPage {

    /** Of a page, for each of the pages before it: steps win no more room than that. */
    private static final double LITTLE = 0.06;
    private static final double SECOND = 0.9;

    private final Steps steps;
    private int before;

    private LastPage(Steps steps) {
        this.steps = steps;
    }

    public static LastPage of(Document page) {
        return new LastPage(new Steps(page, "close", 2));
    }

    /**
     * Goes a step on where the page, as it is laid out, holds little; it must be laid out anew then.
     *
     * @return whether it is as it is to be
     */
    public boolean settles(PdfBoxRenderer renderer) {
        int end = end(renderer);
        Layer layer = renderer.getRootBox().getLayer();
        layer.trimPageCount((int) layer.getPages().stream().filter(page -> page.getTop() < end || page.getFootnoteAreaHeight() > 0).count());
        int count = layer.getPages().size();
        if (count < 2 || steps.wereInVain() || !steps.isDressed("plain")) {
            return true;
        }
        if (steps.areBegun() ? count < before : filled(layer.getPages().get(count - 1), end) > (count == 2 ? SECOND : LITTLE * (count - 1))) {
            return true;
        }
        before = steps.areBegun() ? before : count;
        steps.next();
        return false;
    }

    /** How far down the text reaches, its footnotes aside. */
    private static int end(PdfBoxRenderer renderer) {
        List<PageBox> noted = renderer.getRootBox().getLayer().getPages().stream().filter(page -> page.getFootnoteAreaHeight() > 0).toList();
        int[] end = {0};
        Lines.seen(renderer.getRootBox(), seen -> {
            boolean empty = seen instanceof LineBox line && !line.isContainsVisibleContent();
            boolean note = noted.stream().anyMatch(page -> seen.getAbsY() >= page.getBottom() - page.getFootnoteAreaHeight() && seen.getAbsY() < page.getBottom());
            if (!empty && !note) {
                end[0] = Math.max(end[0], seen.getAbsY() + seen.getHeight());
            }
        });
        return end[0];
    }

    private static double filled(PageBox page, int end) {
        int height = page.getBottom() - page.getTop();
        return (end - page.getTop() + page.getFootnoteAreaHeight()) / (double) height;
    }
}

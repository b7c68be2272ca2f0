package org.readout.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;

/**
 * Lines that have no room where they stand: a word is wider than its column, or a table reaches over the page's margin. What is printed there lies on other
 * words, or off the page.
 */
final class Overflow {

    /** A point and a half, in the engine's dots. */
    static final int TOLERATED = 40;
    private static final int QUOTED = 60;

    private Overflow() {
    }

    /** The words of each line that has no room, of a page that is laid out. */
    static List<String> in(PdfBoxRenderer renderer) {
        return lines(renderer).stream().map(Overflow::words).toList();
    }

    static List<LineBox> lines(PdfBoxRenderer renderer) {
        CssContext css = renderer.getSharedContext().newLayoutContextInstance();
        Layer layer = renderer.getRootBox().getLayer();
        int width = layer.getPages().get(0).getContentWidth(css);
        List<LineBox> lines = new ArrayList<>();
        Lines.each(renderer.getRootBox(), line -> {
            if (isOver(line, width) && isOver(line, Optional.ofNullable(layer.getPage(css, line.getAbsY(), false)).map(page -> page.getContentWidth(css)).orElse(width))) {
                lines.add(line);
            }
        });
        return lines;
    }

    private static boolean isOver(LineBox line, int width) {
        // what reaches into the empty space beside a text lies on nothing
        int room = line.getParent().getContentWidth() + (line.isLayedOutRTL() ? line.getParent().getLeftMBP() : line.getParent().getRightMBP());
        boolean wide = line.getContentWidth() > room + TOLERATED;
        return line.isContainsVisibleContent() && (wide || line.getAbsX() < -TOLERATED || line.getAbsX() + line.getContentWidth() > width + TOLERATED);
    }

    private static String words(LineBox line) {
        StringBuilder words = new StringBuilder();
        line.getChildren().forEach(child -> collect(child, words));
        String text = words.toString().replaceAll("\\s+", " ").strip();
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    private static void collect(Box box, StringBuilder words) {
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    words.append(text.getSubstring());
                } else if (child instanceof Box inner) {
                    collect(inner, words);
                }
            }
        }
    }
}

package org.readout.render.pdf.layout;

import java.util.function.Consumer;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;

/** What is seen of a page that is laid out: its lines, those of floats and footnotes among them, and its pictures. */
final class Lines {

    private Lines() {
    }

    static void each(Box box, Consumer<LineBox> then) {
        seen(box, seen -> {
            if (seen instanceof LineBox line) {
                then.accept(line);
            }
        });
    }

    /** Lines, and pictures that stand in none. */
    static void seen(Box box, Consumer<Box> then) {
        if (box instanceof LineBox line) {
            then.accept(line);
            line.getNonFlowContent().forEach(inner -> seen(inner, then));
            if (line.hasFootnotes()) {
                line.getReferencedFootnoteBodies().forEach(inner -> seen(inner, then));
            }
        } else if (box instanceof BlockBox block && block.isReplaced()) {
            then.accept(block);
        }
        if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().stream().filter(Box.class::isInstance).map(Box.class::cast).forEach(inner -> seen(inner, then));
        }
        box.getChildren().forEach(inner -> seen(inner, then));
    }
}

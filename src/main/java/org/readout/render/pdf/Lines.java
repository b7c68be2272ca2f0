package org.readout.render.pdf;

import java.util.function.Consumer;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;

/** The lines of a page that is laid out, those of floats and footnotes among them. */
final class Lines {

    private Lines() {
    }

    static void each(Box box, Consumer<LineBox> then) {
        if (box instanceof LineBox line) {
            then.accept(line);
            line.getNonFlowContent().forEach(inner -> each(inner, then));
            if (line.hasFootnotes()) {
                line.getReferencedFootnoteBodies().forEach(inner -> each(inner, then));
            }
        }
        if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().stream().filter(Box.class::isInstance).map(Box.class::cast).forEach(inner -> each(inner, then));
        }
        box.getChildren().forEach(inner -> each(inner, then));
    }
}

package org.readout.extract.sign;

import org.readout.extract.language.ItemLabel;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Paragraph;
import org.readout.model.Quote;

/** Paragraphs, headings and boxes that say of themselves that they ask: “Recommendation 3: …”. */
public final class LabelledAsk {

    private LabelledAsk() {
    }

    /** Whether a block asks, or is a box round one that does. */
    public static boolean isOne(Block block) {
        return block instanceof Quote box ? isBoxOfOne(box) : is(block);
    }

    public static boolean is(Block block) {
        return block instanceof Paragraph paragraph && ItemLabel.namesAnAsk(paragraph.inlines()) || block instanceof Heading heading
                && ItemLabel.isQualifiedAsk(heading.inlines()) || isCounted(block);
    }

    public static boolean isCounted(Block block) {
        return block instanceof Paragraph paragraph && Telltale.isCountedAsk(paragraph.inlines());
    }

    /** A box round one ask is set out for the reader; one that holds several quotes another's list. */
    public static boolean isBoxOfOne(Quote box) {
        return box.blocks().stream().filter(LabelledAsk::is).count() == 1 && is(box.blocks().get(0));
    }
}

package org.readout.extract.part;

import java.util.regex.Pattern;

import org.readout.extract.language.Fold;
import org.readout.extract.language.PatternFile;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Section;
import org.readout.model.Table;

/** What shows that a section without asks is no part that asks, whatever its heading says. */
final class NoAsks {

    private static final PatternFile PATTERNS = PatternFile.of(NoAsks.class);
    /** “The Service does not make recommendations.” under a heading of options. */
    private static final Pattern DENIES = PATTERNS.pattern("denies");
    /** In so many words a part that asks would have asked. */
    private static final int ENOUGH_TO_ASK = 6;

    private NoAsks() {
    }

    /** Whether it denies that it asks, or would have asked in so many words. */
    static boolean in(Section section, boolean exact) {
        return (!exact || DENIES.matcher(PlainText.ofBlocks(section.blocks())).find()) && !isTable(section)
                && section.allBlocks().mapToInt(block -> Fold.stretches(PlainText.of(block))).sum() >= ENOUGH_TO_ASK;
    }

    /** Whether it stands over tables, with no more prose than introduces them. */
    private static boolean isTable(Section section) {
        long tables = section.allBlocks().filter(Table.class::isInstance).count();
        return tables > 0 && section.allBlocks().filter(Paragraph.class::isInstance).count() <= tables;
    }
}

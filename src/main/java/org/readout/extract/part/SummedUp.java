package org.readout.extract.part;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.readout.extract.entry.Line;
import org.readout.extract.language.Fold;
import org.readout.model.Block;
import org.readout.model.PlainText;
import org.readout.model.Section;

/**
 * Chapters of an audit, whose headings say what was found and come again in bold lines of its summary: “**A fast roll-out, decided without rules**”. What
 * stands below them tells of that, whatever it reads like.
 */
final class SummedUp {

    /** “Risks” in bold sums up nothing. */
    private static final int FEWEST_WORDS = 4;

    private final Set<String> lines;

    private SummedUp(Set<String> lines) {
        this.lines = lines;
    }

    /** @param blocks all of the memo's, in its order */
    static SummedUp in(List<Block> blocks) {
        return new SummedUp(blocks.stream().filter(Line::isBold).map(block -> Fold.heading(PlainText.of(block))).filter(line -> line.split(" ").length >= FEWEST_WORDS)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(Section section) {
        return !lines.isEmpty() && lines.contains(Fold.heading(section.title()));
    }
}

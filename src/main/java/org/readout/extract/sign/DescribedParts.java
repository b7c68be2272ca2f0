package org.readout.extract.sign;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.readout.extract.entry.Line;
import org.readout.extract.language.Lead;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.PlainText;
import org.readout.model.Section;

/** Parts of a system, each set off where an item begins, below a line that says so: “The components are described below:” over “The *tide clock* keeps …”. */
final class DescribedParts {

    private static final PatternFile PATTERNS = PatternFile.of(DescribedParts.class);
    private static final Pattern PARTS = PATTERNS.pattern("parts");
    /** Words that mean parts of a system only where the heading speaks of one. */
    private static final Pattern MAY_BE_PARTS = PATTERNS.pattern("may-be-parts");
    private static final Pattern OF_A_SYSTEM = PATTERNS.pattern("of-a-system");
    private static final Pattern DESCRIBED = PATTERNS.pattern("described");

    private DescribedParts() {
    }

    /** Whether such a line stands right over such a list. */
    static boolean areIn(Section section, Tongue tongue) {
        List<Block> blocks = section.blocks();
        return IntStream.range(1, blocks.size()).anyMatch(at -> blocks.get(at) instanceof ListBlock list && Line.leadsUp(blocks.get(at - 1)) && list.items().size() >= Things.FEWEST
                && announces(Sentences.last(PlainText.of(blocks.get(at - 1)).strip(), tongue), section.title()) && list.items().stream().allMatch(DescribedParts::isNamed));
    }

    private static boolean announces(String line, String heading) {
        return DESCRIBED.matcher(line).find() && (PARTS.matcher(line).find() || MAY_BE_PARTS.matcher(line).find() && OF_A_SYSTEM.matcher(heading).find());
    }

    private static boolean isNamed(ListBlock.Item item) {
        return item.opening().flatMap(opening -> Lead.stressed(opening).or(() -> Lead.setOff(opening))).isPresent();
    }
}

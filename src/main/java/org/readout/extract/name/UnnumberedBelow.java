package org.readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.PlainText;

/**
 * Headings without a number between numbered ones of their level: “5. Risks of early harvest”, “Frost”, “Mould”, “6. What to do”. What a page
 * was read from had them below, and only the numbers tell so still. A heading that is to the letter a part's stays where it is.
 */
public final class UnnumberedBelow {

    private static final int FEWEST = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]?");

    private UnnumberedBelow() {
    }

    /** The same blocks, such headings and all that stands under them a level deeper. */
    public static List<Block> recognised(List<Block> blocks, PartMatcher matcher) {
        int level = blocks.stream().filter(UnnumberedBelow::isNumbered).mapToInt(block -> ((Heading) block).level()).min().orElse(0);
        List<Heading> beside = blocks.stream().filter(block -> block instanceof Heading heading && heading.level() <= level).map(Heading.class::cast).toList();
        int first = first(beside);
        int last = last(beside);
        List<Heading> between = last <= first ? List.of() : beside.subList(first, last).stream().filter(heading -> !isNumbered(heading)).toList();
        if (between.size() < FEWEST || between.stream().anyMatch(heading -> heading.level() < level || isPart(heading, matcher))) {
            return blocks;
        }
        List<Block> result = new ArrayList<>();
        boolean numbered = false;
        boolean below = false;
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() <= level) {
                numbered = isNumbered(heading) || numbered && heading.level() == level && !isPart(heading, matcher);
                below = numbered && !isNumbered(heading);
            }
            result.add(below && block instanceof Heading heading ? heading.deeper(1) : block);
        }
        return result;
    }

    private static int first(List<Heading> headings) {
        int at = 0;
        while (at < headings.size() && !isNumbered(headings.get(at))) {
            at++;
        }
        return at;
    }

    private static int last(List<Heading> headings) {
        int at = headings.size() - 1;
        while (at >= 0 && !isNumbered(headings.get(at))) {
            at--;
        }
        return at;
    }

    private static boolean isNumbered(Block block) {
        return block instanceof Heading heading && NUMBER.matcher(heading.number()).matches();
    }

    private static boolean isPart(Heading heading, PartMatcher matcher) {
        return matcher.match(PlainText.of(heading)).filter(PartMatcher.Match::exact).isPresent();
    }
}

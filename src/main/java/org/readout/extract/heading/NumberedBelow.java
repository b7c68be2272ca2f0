package org.readout.extract.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.readout.model.Block;
import org.readout.model.Heading;

/**
 * Numbered headings that stand below one without a number though their level says beside it, as where neither a plain text nor a style tells
 * the two apart: “WHAT WE ASK” and right behind it, or behind a paragraph that leads on to them (“We make the following proposals.”), “1. A
 * public register”, “2. A letter of refusal”, then “OPEN QUESTIONS”.
 */
public final class NumberedBelow {

    private static final int FEWEST = 2;

    private NumberedBelow() {
    }

    /** The same blocks, such headings and all that stands under them a level deeper. */
    public static List<Block> recognised(List<Block> blocks) {
        return recognised(blocks, (heading, below) -> false);
    }

    /** @param leadsOn whether what stands right below a heading leads on to what it names */
    public static List<Block> recognised(List<Block> blocks, BiPredicate<Heading, Block> leadsOn) {
        List<Block> result = new ArrayList<>(blocks);
        for (int at = 0; at + 1 < blocks.size(); at++) {
            if (blocks.get(at) instanceof Heading above && above.number().isEmpty()
                    && (counts(blocks, at + 1, above.level()) || counts(blocks, at + 2, above.level()) && leadsOn.test(above, blocks.get(at + 1)))) {
                List<Integer> below = run(blocks, at + 1, above.level());
                long numbered = below.stream().filter(place -> ((Heading) blocks.get(place)).level() == above.level()).count();
                if (numbered >= FEWEST) {
                    below.forEach(place -> result.set(place, ((Heading) blocks.get(place)).deeper(1)));
                }
            }
        }
        return result;
    }

    /** Where headings stand from the first counted one on, up to the next of that level that does not count on. */
    private static List<Integer> run(List<Block> blocks, int from, int level) {
        List<Integer> places = new ArrayList<>();
        int next = 1;
        for (int at = from; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Heading heading) {
                boolean counted = counts(heading, next, level);
                if (!counted && heading.level() <= level) {
                    break;
                }
                next += counted ? 1 : 0;
                places.add(at);
            }
        }
        return places;
    }

    private static boolean counts(List<Block> blocks, int at, int level) {
        return at < blocks.size() && counts(blocks.get(at), 1, level);
    }

    private static boolean counts(Block block, int number, int level) {
        return block instanceof Heading heading && heading.level() == level && heading.number().replaceFirst("[.)]$", "").equals(Integer.toString(number));
    }
}

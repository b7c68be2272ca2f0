package org.readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.readout.extract.ask.Addressee;
import org.readout.extract.language.Tongue;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;

/**
 * Headings that stand below a part though a conversion put them beside it: behind “Recommendations” those that say for whom (“To the ministry:”,
 * “To the towns:”), and behind any part those that begin with the sign of a list (“· Keep the wells open”).
 */
public final class AddressedBelow {

    private static final int FEWEST = 2;
    private static final Pattern SIGN = Pattern.compile("\\s*[»›•‣▪■□●○◦◆►▶▸→➔➢·–—]\\s+\\S.*");

    private AddressedBelow() {
    }

    /** The same blocks, such headings and all that stands under them a level deeper. */
    public static List<Block> recognised(List<Block> blocks, PartMatcher matcher, Tongue tongue) {
        List<Block> result = new ArrayList<>(blocks);
        for (int at = 0; at < blocks.size(); at++) {
            Optional<RecordKind> kind = blocks.get(at) instanceof Heading heading ? part(heading, matcher) : Optional.empty();
            if (kind.isPresent()) {
                int level = ((Heading) blocks.get(at)).level();
                List<Integer> below = run(blocks, at + 1, level, heading -> isSigned(heading) || kind.get() == RecordKind.RECOMMENDATION && isAddressed(heading, matcher, tongue));
                if (below.stream().filter(place -> ((Heading) blocks.get(place)).level() == level).count() >= FEWEST) {
                    below.forEach(place -> result.set(place, ((Heading) blocks.get(place)).deeper(1)));
                }
            }
        }
        return result;
    }

    private static Optional<RecordKind> part(Heading heading, PartMatcher matcher) {
        return matcher.match(PlainText.of(heading)).filter(PartMatcher.Match::exact).flatMap(PartMatcher.Match::holds);
    }

    /** Where headings stand up to the next that is as high and not below. */
    private static List<Integer> run(List<Block> blocks, int from, int level, Predicate<Heading> isBelow) {
        List<Integer> places = new ArrayList<>();
        for (int at = from; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Heading heading) {
                if (heading.level() < level || heading.level() == level && !isBelow.test(heading)) {
                    break;
                }
                places.add(at);
            }
        }
        return places;
    }

    private static boolean isSigned(Heading heading) {
        return SIGN.matcher(PlainText.of(heading)).matches();
    }

    private static boolean isAddressed(Heading heading, PartMatcher matcher, Tongue tongue) {
        return part(heading, matcher).isEmpty() && !Addressee.ofGroup(PlainText.of(heading).strip(), tongue).isEmpty();
    }
}

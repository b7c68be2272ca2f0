package org.readout.extract.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.PlainText;

/** Headings that only their numbers put below another of their look: “3.1 Knowledge” stands below “3. The parts”, though both are bold lines of one size. */
public final class DottedNumbers {

    private static final Pattern LABEL = Pattern.compile("(?U)\\p{L}{4,20} (?<number>\\d{1,2}(?:\\.\\d{1,2})+)\\s?[.:–—-]\\s");

    private DottedNumbers() {
    }

    /** The same blocks, such headings and those below them deeper. */
    public static List<Block> recognised(List<Block> blocks) {
        Map<String, Integer> levels = new HashMap<>();
        List<Block> result = new ArrayList<>();
        int from = Integer.MAX_VALUE;
        int deeper = 0;
        for (Block block : blocks) {
            if (!(block instanceof Heading heading)) {
                result.add(block);
                continue;
            }
            String number = number(heading);
            int dot = number.lastIndexOf('.');
            int above = dot > 0 ? levels.getOrDefault(number.substring(0, dot), 0) : 0;
            if (heading.level() <= from || above > 0) {
                from = heading.level();
                deeper = above > 0 ? Math.max(0, above + 1 - heading.level()) : 0;
            }
            Heading placed = heading.deeper(deeper);
            if (!number.isEmpty()) {
                levels.put(number, placed.level());
            }
            result.add(placed);
        }
        return result;
    }

    /** Its own, or what its label counts: “Recommendation 4.1.2: …”. */
    private static String number(Heading heading) {
        Matcher label = LABEL.matcher(heading.number().isEmpty() ? PlainText.of(heading) : "");
        return label.lookingAt() ? label.group("number") : heading.number().replaceFirst("[.)]$", "");
    }
}

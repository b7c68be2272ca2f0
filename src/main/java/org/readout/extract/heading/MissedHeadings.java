package org.readout.extract.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.entry.Line;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;

/**
 * Lines all in bold whose typed number stands between those of headings: where “I.” and “III.” are headings, “II.” is one too, and as
 * high. Word drafts without styles have such, where a heading stands right before another. “4.” behind “5 What we ask” counts something else.
 */
final class MissedHeadings {

    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:(?<roman>[IVX]{1,6})|(?<letter>[A-Z])|(?<digits>\\d{1,2}))[.)]?(?:\\s*[–—-])?\\s+(?=\\S)");
    private static final List<String> STYLES = List.of("roman", "letter", "digits");
    private static final int LONGEST = 120;

    private MissedHeadings() {
    }

    /** A number, in the way it is written. */
    private record Counted(String style, int number) {

        Counted next(int steps) {
            return new Counted(style, number + steps);
        }
    }

    /** A numbered heading, and where it stands. */
    private record Placed(int level, int at) {
    }

    static List<Block> recognised(List<Block> blocks) {
        Map<Counted, Placed> headings = new HashMap<>();
        Set<String> ids = Outline.ids(blocks);
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Heading heading) {
                Placed placed = new Placed(heading.level(), at);
                counted(PlainText.of(heading)).ifPresent(counted -> headings.putIfAbsent(counted, placed));
            }
        }
        boolean anew = blocks.stream().anyMatch(block -> bold(block).filter(headings::containsKey).isPresent());
        if (headings.size() < 2 || anew) {
            return blocks;
        }
        List<Block> result = new ArrayList<>(blocks);
        for (int at = 0; at < blocks.size(); at++) {
            OptionalInt level = level(blocks, at, headings);
            if (level.isPresent()) {
                result.set(at, heading((Paragraph) blocks.get(at), level.getAsInt(), ids));
            }
        }
        return result;
    }

    /** As high as the heading that counts on from it further down, or from which it counts on. */
    private static OptionalInt level(List<Block> blocks, int at, Map<Counted, Placed> headings) {
        Optional<Counted> number = bold(blocks.get(at));
        return Stream.concat(number.map(counted -> headings.get(counted.next(1))).filter(next -> next.at() > at).stream(),
                number.map(counted -> headings.get(counted.next(-1))).filter(before -> before.at() < at).stream()).mapToInt(Placed::level).findFirst();
    }

    /** The number of a line all in bold; where such lines count anew what headings have counted, they count something else. */
    private static Optional<Counted> bold(Block block) {
        return block instanceof Paragraph paragraph && Line.isBold(paragraph)
                ? Optional.of(PlainText.of(paragraph.inlines())).filter(text -> text.length() <= LONGEST).flatMap(MissedHeadings::counted) : Optional.empty();
    }

    private static Heading heading(Paragraph paragraph, int level, Set<String> ids) {
        return new Heading(paragraph.span(), level, Outline.id(PlainText.of(paragraph.inlines()), ids), "", paragraph.inlines());
    }

    /** The first style that fits: “I.” is a Roman number before it is a letter. */
    private static Optional<Counted> counted(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        String style = STYLES.stream().filter(name -> number.group(name) != null).findFirst().orElseThrow();
        String written = number.group(style);
        return Optional.of(new Counted(style, switch (style) {
            case "roman" -> roman(written);
            case "letter" -> written.charAt(0) - 'A' + 1;
            default -> Integer.parseInt(written);
        }));
    }

    private static int roman(String written) {
        int value = 0;
        int before = 0;
        for (int at = written.length() - 1; at >= 0; at--) {
            int digit = written.charAt(at) == 'I' ? 1 : written.charAt(at) == 'V' ? 5 : 10;
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }
}

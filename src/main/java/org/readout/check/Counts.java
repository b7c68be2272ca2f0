package org.readout.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.RecordKind;

/** “It makes ten recommendations”, held against those it makes. English only. */
final class Counts {

    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final Map<String, RecordKind> KINDS = Map.of("recommendations", RecordKind.RECOMMENDATION, "open questions", RecordKind.OPEN_QUESTION,
            "components", RecordKind.COMPONENT, "key points", RecordKind.KEY_POINT, "approaches", RecordKind.APPROACH);
    private static final Pattern SAID = Pattern.compile("(?U)\\b(?:memo|it|we|memorandum)(?: \\w+){0,2} (?:makes?|lists?|sets? out|offers?|gives?|describes?|presents?|contains?|ends? with"
            + "|closes? with|has|have|leaves?) (\\d{1,2}|" + String.join("|", NUMBERS) + ") (?:\\p{L}+ )?(" + String.join("|", KINDS.keySet()) + ")\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> SIGNS = List.of("recommendations", "questions", "components", "points", "approaches");

    private Counts() {
    }

    static Stream<Breach> differing(MemoText memo, MemoType type) {
        if (!memo.language().equals("en")) {
            return Stream.empty();
        }
        Set<Passage> speaking = memo.with(form -> Leftovers.hasOne(form.text(), SIGNS));
        return memo.passages(Passage.RUNNING).filter(speaking::contains)
                .flatMap(passage -> SAID.matcher(passage.text()).results().flatMap(said -> {
                    String kind = said.group(2).toLowerCase(Locale.ROOT);
                    long count = memo.memo().records().stream().filter(record -> record.kind() == KINDS.get(kind)).count();
                    return count == 0 || count == number(said.group(1)) ? Stream.empty()
                            : Stream.of(new Breach(passage.at(said.start(), said.end()), "The memo says it has " + said.group(1) + " " + kind + ", and it has " + count + "."));
                }));
    }

    private static int number(String word) {
        Matcher digits = Pattern.compile("\\d+").matcher(word);
        return digits.matches() ? Integer.parseInt(word) : NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
    }
}

package org.readout.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A component's spectrum as a scale.
 *
 * @param steps from one end to the other, at least two, in the author's words
 */
public record Spectrum(List<String> steps) {

    private static final int MOST_STEPS = 9;

    /** How authors part steps, the surest way first, with the most words a step may then have. */
    private static final List<Separator> SEPARATORS = List.of(
            new Separator("\\s*(?:→|⟶|⇒|➔|➜|↔|⟷|<->|->|=>|\\s>\\s)\\s*", 2, 40), new Separator("\\s*[;；]\\s*", 2, 8),
            new Separator("\\s+/\\s+", 2, 8), new Separator("\\s+[–—|-]\\s+", 2, 4), new Separator("\\s*[,、，،]\\s*", 3, 5));

    private static final Pattern SEVERAL_SENTENCES = Pattern.compile("[.!?。！？]\\s+\\S");
    private static final Pattern END = Pattern.compile("\\s*[.。]\\s*$");

    public Spectrum {
        steps = List.copyOf(steps);
    }

    private record Separator(Pattern pattern, int fewest, int words) {
        Separator(String pattern, int fewest, int words) {
            this(Pattern.compile(pattern), fewest, words);
        }

        List<String> steps(String text) {
            List<String> steps = Arrays.stream(pattern.split(text, -1)).map(String::strip).toList();
            boolean told = steps.size() >= fewest && steps.size() <= MOST_STEPS
                    && steps.stream().allMatch(step -> !step.isEmpty() && step.split("\\s+").length <= words);
            return told ? steps : List.of();
        }
    }

    /** The scale if it can be told from the words without guessing. */
    static Optional<Spectrum> of(String text, Furniture furniture) {
        String words = END.matcher(text.strip()).replaceFirst("");
        if (words.isEmpty() || SEVERAL_SENTENCES.matcher(words).find()) {
            return Optional.empty();
        }
        Optional<MatchResult> from = Pattern.compile("^(?:" + furniture.say("spectrum.from") + ")(?:\\s+|(?<=’))", Pattern.CASE_INSENSITIVE
                | Pattern.UNICODE_CASE).matcher(words).results().findFirst();
        List<String> steps = from.map(opening -> ends(words.substring(opening.end()), furniture))
                .orElseGet(() -> SEPARATORS.stream().map(separator -> separator.steps(words)).filter(found -> !found.isEmpty())
                        .findFirst().orElse(List.of()));
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Spectrum(steps));
    }

    /** "a, through b, to c" and "a to c", where no other "to" leaves it open which one is meant. */
    private static List<String> ends(String words, Furniture furniture) {
        String to = "(?:" + furniture.say("spectrum.to") + ")\\s+";
        List<String> ends = List.of(words.split(",\\s+" + to, -1));
        if (ends.size() == 1) {
            ends = List.of(words.split("\\s+" + to, -1));
        }
        if (ends.size() != 2) {
            return List.of();
        }
        List<String> before = List.of(ends.get(0).split(",\\s+(?:" + furniture.say("spectrum.through") + ")\\s+", -1));
        return before.size() > 2 ? List.of() : Stream.concat(before.stream(), Stream.of(ends.get(1))).map(String::strip).toList();
    }
}

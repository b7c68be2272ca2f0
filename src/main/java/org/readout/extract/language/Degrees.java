package org.readout.extract.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far something may be open, as a text counts it up: “sealed, on request, shared”, “from hosted only to free download”. */
public final class Degrees {

    private static final PatternFile PATTERNS = PatternFile.of(Degrees.class);
    private static final int MOST = 7;
    private static final int LONGEST = 6;
    private static final Pattern PARTED = Pattern.compile("\\s*[,/·;|→>]\\s*|\\s+[–—]\\s+");
    private static final Pattern RANGE = PATTERNS.pattern("range");
    private static final Pattern RANGES = PATTERNS.pattern("ranges");

    private final Phrases words;

    Degrees(List<String> words) {
        this.words = new Phrases(words);
    }

    /** Whether a text is nothing but short degrees, one after the other, at least half of them known. */
    public boolean are(String text) {
        List<String> degrees = parted(text);
        return !degrees.isEmpty() && degrees.stream().filter(this::isOne).count() * 2 >= degrees.size();
    }

    /** Whether it is, and all of them are known, as in a sentence where nothing else says so. */
    public boolean areAll(String text) {
        List<String> degrees = parted(text);
        return !degrees.isEmpty() && degrees.stream().allMatch(this::isOne);
    }

    private static List<String> parted(String text) {
        List<String> degrees = List.of(PARTED.split(text.strip().replaceFirst("\\.$", "")));
        return degrees.size() > 1 && degrees.size() <= MOST && degrees.stream().allMatch(degree -> Fold.stretches(degree) <= LONGEST) ? degrees : List.of();
    }

    /** Where the text says from which to which degree something may go, both of them known, or one where a verb says that it goes. */
    public Optional<String> range(String text) {
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            boolean low = isOne(range.group("low"));
            boolean high = isOne(range.group("high"));
            if (low && high || (low || high) && RANGES.matcher(text.substring(0, range.start())).find()) {
                return Optional.of(range.group().strip().replaceFirst("(?iU) (?:reicht|reichen|geht|gehen)$", ""));
            }
        }
        return Optional.empty();
    }

    /** Whether a name says how open something is: “Gated download”. */
    public boolean isOne(String name) {
        return words.in(List.of(Fold.words(name).split(" ")));
    }
}

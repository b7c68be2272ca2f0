package org.readout.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the text of a memo says, phrase by phrase: whole units and their segments, and what each was told as. What records say is
 * taken from the text, in whole or in several phrases, and so needs no translating of its own.
 */
final class Phrases {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String ENDS = ".:;。：；۔।";

    private final Map<String, String> told = new HashMap<>();

    /** @param telling the same phrase as told, or as it is */
    void add(String phrase, String telling) {
        String key = key(phrase);
        if (!key.isEmpty()) {
            told.putIfAbsent(key, telling.strip());
            told.putIfAbsent(bare(key), bare(telling.strip()));
        }
    }

    /** What {@code value} was told as; empty where the phrases do not make it up. */
    Optional<String> find(String value) {
        String key = key(value);
        Optional<String> whole = Optional.ofNullable(told.get(key)).or(() -> Optional.ofNullable(told.get(bare(key))));
        // what was told as it is keeps the record's own spaces and stops
        return whole.or(() -> inParts(value)).map(telling -> bare(key(telling)).equals(bare(key)) ? value : telling);
    }

    /** Phrase after phrase, each as long as can be, parted where words are. */
    private Optional<String> inParts(String value) {
        List<String> parts = new ArrayList<>();
        String rest = value.strip();
        while (!rest.isEmpty()) {
            int end = longest(rest);
            if (end == 0) {
                return Optional.empty();
            }
            parts.add(told.get(key(rest.substring(0, end))));
            rest = rest.substring(end).stripLeading();
        }
        return Optional.of(String.join(value.contains("\n") ? "\n" : " ", parts));
    }

    private int longest(String text) {
        for (int end = text.length(); end > 0; end = lastGap(text, end)) {
            if (told.containsKey(key(text.substring(0, end)))) {
                return end;
            }
        }
        return 0;
    }

    /** Where the white space before {@code end} begins; 0 where there is none. */
    private static int lastGap(String text, int end) {
        int at = end - 1;
        while (at > 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static String key(String phrase) {
        return SPACE.matcher(phrase.strip()).replaceAll(" ");
    }

    private static String bare(String phrase) {
        int end = phrase.length();
        while (end > 0 && ENDS.indexOf(phrase.charAt(end - 1)) >= 0) {
            end--;
        }
        return phrase.substring(0, end).stripTrailing();
    }
}

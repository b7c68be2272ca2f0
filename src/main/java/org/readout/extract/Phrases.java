package org.readout.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words and phrases as people list them, to be found in folded text: “*” at a word's end is any letters, “…” up to two words of the author's own.
 * They are looked up by their first letter, because to try each of many at every word of a heading takes longer than all else that is asked of it.
 */
final class Phrases {

    private static final Pattern ONE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*\\*?(?:(?: … | )[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*\\*?)*");
    private static final String GAP = "…";
    private static final int LONGEST_GAP = 2;
    /** What no word is and nothing finds. */
    private static final String NONE = "(?!)";

    private final Map<Character, List<List<Word>>> byLetter = new HashMap<>();

    /** @param open whether any letters may follow it */
    private record Word(String text, boolean open) {

        boolean is(String word) {
            return open ? word.startsWith(text) : word.equals(text);
        }
    }

    Phrases(List<String> phrases) {
        phrases.stream().map(phrase -> words(phrase).stream().map(word -> new Word(word.replace("*", ""), word.endsWith("*"))).toList())
                .forEach(words -> byLetter.computeIfAbsent(words.get(0).text().charAt(0), letter -> new ArrayList<>()).add(words));
    }

    static boolean isOne(String phrase) {
        return ONE.matcher(phrase).matches();
    }

    /** What any of them looks like in folded text, as part of a pattern. */
    static String any(List<String> phrases) {
        return phrases.isEmpty() ? NONE : phrases.stream().map(phrase -> String.join(" ", words(phrase)).replace("*", "\\w*").replace(" … ", "(?: \\w+){0,2} "))
                .distinct().collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.split(" ")).stream().flatMap(word -> word.equals(GAP) ? List.of(GAP).stream()
                : List.of((Fold.words(word.replace("*", "")) + (word.endsWith("*") ? "*" : "")).split(" ")).stream()).toList();
    }

    boolean in(List<String> text) {
        for (int at = 0; at < text.size(); at++) {
            if (beginsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** At how many words of the text one of them begins. */
    int count(List<String> text) {
        int count = 0;
        for (int at = 0; at < text.size(); at++) {
            count += beginsAt(text, at) ? 1 : 0;
        }
        return count;
    }

    private boolean beginsAt(List<String> text, int at) {
        List<List<Word>> phrases = text.get(at).isEmpty() ? null : byLetter.get(text.get(at).charAt(0));
        if (phrases != null) {
            for (List<Word> phrase : phrases) {
                if (matches(phrase, 0, text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean matches(List<Word> phrase, int from, List<String> text, int at) {
        if (from == phrase.size()) {
            return true;
        }
        if (phrase.get(from).text().equals(GAP)) {
            return IntStream.rangeClosed(0, LONGEST_GAP).anyMatch(gap -> matches(phrase, from + 1, text, at + gap));
        }
        return at < text.size() && phrase.get(from).is(text.get(at)) && matches(phrase, from + 1, text, at + 1);
    }
}

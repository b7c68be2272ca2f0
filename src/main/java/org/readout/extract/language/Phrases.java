package org.readout.extract.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases as people list them, to be found in folded text: “*” at a word's end is any letters, “…” up to two words of the author's own.
 * They are looked up by their first word, because to try each of many at every word of a heading takes longer than all else that is asked of it.
 */
final class Phrases {

    private static final Pattern ONE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*\\*?(?:(?: … | )[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*\\*?)*");
    private static final String GAP = "…";
    private static final int LONGEST_GAP = 2;
    /** What no word is and nothing finds. */
    private static final String NONE = "(?!)";

    /** By their first word. */
    private final Map<String, List<Word[]>> closed = new HashMap<>();
    /** Those whose first word any letters may follow, by as many of its letters as the shortest has. */
    private final Map<String, List<Word[]>> open = new HashMap<>();
    private final int shortest;

    /** @param open whether any letters may follow it */
    private record Word(String text, boolean open) {

        boolean is(String word) {
            return open ? word.startsWith(text) : word.equals(text);
        }
    }

    Phrases(List<String> phrases) {
        List<Word[]> all = phrases.stream().map(phrase -> words(phrase).stream().map(word -> new Word(word.replace("*", ""), word.endsWith("*"))).toArray(Word[]::new)).toList();
        this.shortest = all.stream().map(phrase -> phrase[0]).filter(Word::open).mapToInt(first -> first.text().length()).min().orElse(0);
        all.forEach(phrase -> (phrase[0].open() ? open : closed).computeIfAbsent(phrase[0].open() ? beginning(phrase[0].text()) : phrase[0].text(), any -> new ArrayList<>())
                .add(phrase));
    }

    private String beginning(String word) {
        return word.substring(0, Math.min(word.length(), shortest));
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

    /** Whether one of them begins at a word of the text. */
    boolean beginsAt(List<String> text, int at) {
        return anyAt(closed.getOrDefault(text.get(at), List.of()), text, at) || !open.isEmpty() && anyAt(open.getOrDefault(beginning(text.get(at)), List.of()), text, at);
    }

    private static boolean anyAt(List<Word[]> phrases, List<String> text, int at) {
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            if (matches(phrases.get(phrase), 0, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Word[] phrase, int from, List<String> text, int at) {
        if (from == phrase.length) {
            return true;
        }
        if (phrase[from].text().equals(GAP)) {
            for (int gap = 0; gap <= LONGEST_GAP; gap++) {
                if (matches(phrase, from + 1, text, at + gap)) {
                    return true;
                }
            }
            return false;
        }
        return at < text.size() && phrase[from].is(text.get(at)) && matches(phrase, from + 1, text, at + 1);
    }
}

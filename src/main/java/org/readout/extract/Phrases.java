package org.readout.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and phrases as people list them, to be found in folded text: “*” at a word's end is any letters, “…” up to two words of the author's own. */
final class Phrases {

    private static final Pattern ONE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} '’-]*\\*?(?:(?: … | )[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*\\*?)*");
    /** What no word is and nothing finds. */
    private static final String NONE = "(?!)";

    private Phrases() {
    }

    static boolean isOne(String phrase) {
        return ONE.matcher(phrase).matches();
    }

    /** What any of them looks like in folded text, without the ends of words around it. */
    static String any(List<String> phrases) {
        return phrases.isEmpty() ? NONE : phrases.stream().map(Phrases::folded).distinct().collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Any of them as words of their own. */
    static Pattern words(List<String> phrases) {
        return Pattern.compile("\\b" + any(phrases) + "\\b");
    }

    private static String folded(String phrase) {
        return List.of(phrase.split(" ")).stream().map(word -> word.equals("…") ? "…" : Fold.words(word.replace("*", "")) + (word.endsWith("*") ? "\\w*" : ""))
                .collect(Collectors.joining(" ")).replace(" … ", "(?: \\w+){0,2} ");
    }
}

package org.readout.extract.labelled;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text compared as a reader compares it: case, accents, punctuation, numbering and an article in front do not matter. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COUNTED = Pattern.compile("(?:(?:recommendation|recommandation|recomendacion|empfehlung|question|pregunta"
            + "|frage|action|mesure|medida|massnahme|proposition|r|q|f|p|section|annex|appendix|part) )?"
            + "(?:n[or]? )?(?:\\d+ )+|[a-z] \\d+ |[rq]\\d+ ");
    private static final Pattern LETTERED = Pattern.compile("^\\s*\\(?(?:[IVX]+|\\p{Alnum}{1,2})[.)]\\s+");
    private static final Set<String> IN_FRONT = Set.of("the", "a", "an", "for", "to", "by", "of", "le", "la", "les", "l", "un", "une",
            "des", "du", "de", "d", "au", "aux", "pour", "el", "los", "las", "al", "para", "una", "der", "die", "das", "den", "dem", "fur",
            "ein", "eine", "bis", "zum", "zur", "avant", "ici", "antes", "del", "attention", "within");
    private static final double SAME_TITLE = 0.8;
    private static final double SAME_PROSE = 0.7;

    private Words() {
    }

    /** Words in lower case without accents, one blank between them, without a number in front. */
    static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(LETTERED.matcher(text).replaceFirst(""), Normalizer.Form.NFKD))
                .replaceAll("").replace("ß", "ss");
        String words = NOT_A_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        var counted = COUNTED.matcher(words);
        return counted.lookingAt() && counted.end() < words.length() ? words.substring(counted.end()) : words;
    }

    /** How alike two titles are, from 0 to 1; 0 when no reader would take them for the same. */
    static double sameTitle(String label, String found) {
        double alike = f1(list(label), list(found));
        boolean within = contains(list(label), list(found)) || contains(list(found), list(label));
        return alike >= SAME_TITLE || within ? Math.max(alike, SAME_TITLE) : 0;
    }

    static boolean sameProse(String label, String found) {
        return f1(list(label), list(found)) >= SAME_PROSE;
    }

    static boolean sameValue(String label, String found) {
        return withoutFront(label).equals(withoutFront(found));
    }

    private static List<String> withoutFront(String text) {
        List<String> words = list(text);
        int from = 0;
        while (from < words.size() - 1 && IN_FRONT.contains(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    static List<String> list(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /** One stands within the other and has at least four fifths of its words. */
    private static boolean contains(List<String> whole, List<String> part) {
        return !part.isEmpty() && part.size() >= SAME_TITLE * whole.size()
                && (" " + String.join(" ", whole) + " ").contains(" " + String.join(" ", part) + " ");
    }

    private static double f1(List<String> label, List<String> found) {
        List<String> left = new ArrayList<>(label);
        long common = found.stream().filter(left::remove).count();
        return common == 0 ? 0 : 2.0 * common / (label.size() + found.size());
    }
}

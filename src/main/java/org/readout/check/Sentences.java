package org.readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A passage's sentences: they end at a full stop, question or exclamation mark before white space and a capital, a digit or
 * an opening quotation mark; not after an abbreviation or a single letter. {@code words} are counted as a reader would.
 */
record Sentences(Passage passage, List<Sentence> all) {

    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "cf", "etc", "vs", "dr", "mr", "mrs", "ms", "prof", "no", "art", "sec", "fig", "vol", "pp",
            "p", "st", "inc", "ltd", "al", "approx", "z.b", "d.h", "u.a", "bzw", "nr", "abs", "m", "mme", "sr", "sra", "p.ej", "u.s", "u.k");

    /** From {@code start} to before {@code end}, in characters of the passage. */
    record Sentence(int start, int end, int words) {
    }

    static Sentences of(Passage passage) {
        List<Sentence> all = new ArrayList<>();
        String text = passage.text();
        int start = 0;
        int before = 0;
        for (Passage.Gap gap : passage.gaps()) {
            for (int at = gap.start(); at < gap.end(); at++) {
                if (isStop(text.charAt(at)) && endsAt(text, at, start)) {
                    int end = closed(text, at + 1);
                    add(all, text, start, end, gap.words() - before);
                    start = end;
                    before = gap.words();
                }
            }
        }
        add(all, text, start, text.length(), passage.words().size() - before);
        return new Sentences(passage, List.copyOf(all));
    }

    private static boolean isStop(char character) {
        return character == '.' || character == '!' || character == '?' || character == '…';
    }

    private static void add(List<Sentence> all, String text, int start, int end, int words) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (words > 0) {
            all.add(new Sentence(first, end, words));
        }
    }

    private static boolean endsAt(String text, int at, int start) {
        int next = closed(text, at + 1);
        if (next >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean begins = next == text.length() || Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next))
                || "“\"‘«¿¡([".indexOf(text.charAt(next)) >= 0;
        return begins && (text.charAt(at) != '.' || !isAbbreviated(text, at, start));
    }

    private static boolean isAbbreviated(String text, int at, int start) {
        int from = at;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.' && from - 1 > start)) {
            from--;
        }
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        return word.length() == 1 && !word.equals("i") || ABBREVIATIONS.contains(word);
    }

    /** Behind the quotation marks and brackets that close here. */
    private static int closed(String text, int at) {
        int end = at;
        while (end < text.length() && "”’\"')]»".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}

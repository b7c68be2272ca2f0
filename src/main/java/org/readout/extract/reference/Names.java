package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.readout.extract.language.Fold;

/**
 * Names to be found in running text, in capitals or not, as words of their own; where two begin at one place, the longer is
 * meant. No pattern is used, because to try each of many names at every word of a long memo takes longer than to read it.
 */
final class Names {

    /** Most characters are ASCII, and all of them pass through here. */
    private static final boolean[] OF_A_WORD = new boolean[128];
    /** Quotation marks, dashes and the like: no letter among them, and more of them in texts than of letters that are not ASCII. */
    private static final char QUOTES = '\u2010';
    private static final char QUOTES_END = '\u2027';
    private static final String[] NONE = new String[0];
    private static final char[] SMALL = new char[OF_A_WORD.length];

    static {
        for (char character = 0; character < OF_A_WORD.length; character++) {
            OF_A_WORD[character] = character == '-' || Character.isLetterOrDigit(character);
            SMALL[character] = Character.toLowerCase(character);
        }
    }

    /** Names by their first letter, as long as that is ASCII; both cases. */
    private final String[][] byAscii = new String[OF_A_WORD.length][];
    private final Map<Character, String[]> byLetter;
    /** Whether one begins with these two letters, both ASCII: most words are done with here. */
    private final boolean[] begins = new boolean[SMALL.length * SMALL.length];

    /** @param names in lower case, words parted by one space */
    Names(Collection<String> names) {
        this.byLetter = names.stream().collect(Collectors.groupingBy(name -> name.charAt(0), Collectors.collectingAndThen(Collectors.toList(), Names::longestFirst)));
        Arrays.setAll(byAscii, letter -> byLetter.getOrDefault(SMALL[letter], NONE));
        for (char first = 0; first < byAscii.length; first++) {
            for (String name : byAscii[first]) {
                for (char second = 0; second < SMALL.length; second++) {
                    begins[first * SMALL.length + second] |= name.length() == 1 || name.charAt(1) == ' ' || name.charAt(1) == SMALL[second];
                }
            }
        }
    }

    private static String[] longestFirst(List<String> names) {
        return names.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name)).toArray(String[]::new);
    }

    /** A name and where it stands, from {@code start} to before {@code end}. */
    record Found(String name, int start, int end) {
    }

    /** Those that stand in the text, in order; a name within another is not told. */
    List<Found> in(char[] text) {
        if (byLetter.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length) {
            at = mayBegin(text, at) ? take(text, at, found) : at;
            while (at < text.length && isOfAWord(text[at])) {
                at++;
            }
            at++;
        }
        return found;
    }

    private boolean mayBegin(char[] text, int at) {
        char first = text[at];
        char second = at + 1 < text.length ? text[at + 1] : ' ';
        return first >= SMALL.length ? isOfAWord(first) : second >= SMALL.length ? byAscii[first].length > 0 : begins[first * SMALL.length + second];
    }

    /** Takes the name that stands here, if one does; the last character that is done with. */
    private int take(char[] text, int start, List<Found> found) {
        char first = text[start];
        for (String name : first < byAscii.length ? byAscii[first] : byLetter.getOrDefault(Character.toLowerCase(first), NONE)) {
            int end = end(text, start, name);
            if (end > start && (end == text.length || !isOfAWord(text[end]))) {
                found.add(new Found(name, start, end));
                return end - 1;
            }
        }
        return start;
    }

    /** Where the name ends that stands here; -1 if it does not. Any white space may part its words. */
    private static int end(char[] text, int start, String name) {
        int at = start;
        for (int next = 0; next < name.length(); next++) {
            char wanted = name.charAt(next);
            if (at == text.length || (wanted == ' ' ? !Fold.isSpace(text[at]) : small(text[at]) != wanted)) {
                return -1;
            }
            at++;
            while (wanted == ' ' && at < text.length && Fold.isSpace(text[at])) {
                at++;
            }
        }
        return at;
    }

    private static char small(char character) {
        return character < SMALL.length ? SMALL[character] : Character.toLowerCase(character);
    }

    private static boolean isOfAWord(char character) {
        return character < OF_A_WORD.length ? OF_A_WORD[character] : (character < QUOTES || character > QUOTES_END) && Character.isLetterOrDigit(character);
    }
}

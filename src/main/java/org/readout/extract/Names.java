package org.readout.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Names to be found in running text, in capitals or not, as words of their own; where two begin at one place, the longer is
 * meant. No pattern is used, because to try each of many names at every word of a long memo takes longer than to read it.
 */
final class Names {

    /** Most characters are ASCII, and all of them pass through here. */
    private static final boolean[] OF_A_WORD = new boolean[128];
    private static final char[] SMALL = new char[OF_A_WORD.length];

    static {
        for (char character = 0; character < OF_A_WORD.length; character++) {
            OF_A_WORD[character] = character == '-' || Character.isLetterOrDigit(character);
            SMALL[character] = Character.toLowerCase(character);
        }
    }

    private final Map<Character, List<String>> byLetter = new HashMap<>();
    /** The same for ASCII; both cases. */
    private final List<List<String>> byAscii;

    /** @param names in lower case, words parted by one space */
    Names(Collection<String> names) {
        names.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name)).forEach(name -> byLetter.computeIfAbsent(name.charAt(0), first -> new ArrayList<>()).add(name));
        this.byAscii = IntStream.range(0, OF_A_WORD.length).mapToObj(letter -> byLetter.getOrDefault((char) Character.toLowerCase(letter), List.of())).toList();
    }

    /** A name and where it stands, from {@code start} to before {@code end}. */
    record Found(String name, int start, int end) {
    }

    /** Those that stand in the text, in order; a name within another is not told. */
    List<Found> in(char[] text) {
        List<Found> found = new ArrayList<>();
        boolean within = false;
        for (int at = 0; at < text.length && !byLetter.isEmpty(); at++) {
            at = within ? at : take(text, at, found);
            within = isOfAWord(text[at]);
        }
        return found;
    }

    /** Takes the name that stands here, if one does; the last character that is done with. */
    private int take(char[] text, int start, List<Found> found) {
        List<String> names = text[start] < byAscii.size() ? byAscii.get(text[start]) : byLetter.getOrDefault(small(text[start]), List.of());
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at);
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
            if (at == text.length || (wanted == ' ' ? !isSpace(text[at]) : small(text[at]) != wanted)) {
                return -1;
            }
            at++;
            while (wanted == ' ' && at < text.length && isSpace(text[at])) {
                at++;
            }
        }
        return at;
    }

    private static char small(char character) {
        return character < SMALL.length ? SMALL[character] : Character.toLowerCase(character);
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    private static boolean isOfAWord(char character) {
        return character < OF_A_WORD.length ? OF_A_WORD[character] : Character.isLetterOrDigit(character);
    }
}

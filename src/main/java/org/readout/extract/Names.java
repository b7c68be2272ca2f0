package org.readout.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names to be found in running text, in capitals or not, as words of their own; where two begin at one place, the longer is
 * meant. No pattern is used, because to try each of many names at every word of a long memo takes longer than to read it.
 */
final class Names {

    private final Map<Character, List<String>> byLetter = new HashMap<>();
    private final boolean[] letters = new boolean[128];

    /** @param names in lower case, words parted by one space */
    Names(Collection<String> names) {
        names.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name)).forEach(name -> {
            char letter = name.charAt(0);
            byLetter.computeIfAbsent(letter, first -> new ArrayList<>()).add(name);
            if (letter < letters.length) {
                letters[letter] = true;
                letters[Character.toUpperCase(letter)] = true;
            }
        });
    }

    /** A name and where it stands, from {@code start} to before {@code end}. */
    record Found(String name, int start, int end) {
    }

    /** Those that stand in the text, in order; a name within another is not told. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        char[] characters = byLetter.isEmpty() ? new char[0] : text.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            boolean may = characters[at] >= letters.length || letters[characters[at]];
            if (may && (at == 0 || !isOfAWord(characters[at - 1]))) {
                at = take(characters, at, found);
            }
        }
        return found;
    }

    /** Takes the name that stands here, if one does; the last character that is done with. */
    private int take(char[] text, int start, List<Found> found) {
        for (String name : byLetter.getOrDefault(Character.toLowerCase(text[start]), List.of())) {
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
            if (at == text.length || (wanted == ' ' ? !isSpace(text[at]) : text[at] != wanted && Character.toLowerCase(text[at]) != wanted)) {
                return -1;
            }
            at++;
            while (wanted == ' ' && at < text.length && isSpace(text[at])) {
                at++;
            }
        }
        return at;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    private static boolean isOfAWord(char character) {
        return character == '-' || Character.isLetterOrDigit(character);
    }
}

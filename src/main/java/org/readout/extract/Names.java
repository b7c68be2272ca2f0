package org.readout.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names to be found in running text, in capitals or not, as words of their own; where two begin at one place, the longer is
 * meant. The pattern is asked only where a word begins with two characters that a name begins with: most words do not, and
 * to try every name at every character of a long memo takes longer than to read it.
 */
final class Names {

    private static final int ASCII = 128;
    /** Stands for every character beyond ASCII; of those the pattern is always asked. */
    private static final int BEYOND = 0;

    private final Pattern pattern;
    private final BitSet openings = new BitSet(ASCII * ASCII);

    /** @param names of two characters at least, in lower case, words parted by one space */
    Names(Collection<String> names) {
        pattern = Pattern.compile(names.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q")).collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}-])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        names.forEach(name -> openings.set(opening(name.charAt(0), name.charAt(1))));
        for (int other = 0; other < ASCII && !names.isEmpty(); other++) {
            openings.set(other * ASCII + BEYOND);
            openings.set(BEYOND * ASCII + other);
        }
    }

    /** Where they stand, in order; a name within another is not told. */
    List<MatchResult> in(String text) {
        List<MatchResult> found = new ArrayList<>();
        char[] characters = text.toCharArray();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (int at = 0; !openings.isEmpty() && at < characters.length - 1; at++) {
            boolean begins = at == 0 || !isLetter(characters[at - 1]);
            if (begins && openings.get(opening(characters[at], characters[at + 1])) && matcher.region(at, characters.length).lookingAt()) {
                found.add(matcher.toMatchResult());
                at = matcher.end() - 1;
            }
        }
        return found;
    }

    /** A number for two characters, whatever their case and whatever white space. */
    private static int opening(char first, char second) {
        return fold(first) * ASCII + fold(second);
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private static int fold(char character) {
        if (character >= 'A' && character <= 'Z') {
            return character + ('a' - 'A');
        }
        return character >= '\t' && character <= '\r' ? ' ' : character < ASCII ? character : BEYOND;
    }
}

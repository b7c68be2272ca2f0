package org.readout.extract.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Patterns that are found in few of many texts. One pass over a text, whatever their number, tells which may be in it by the sets of words they
 * need ({@link Needed}); only those are tried. What is found is what the patterns find.
 *
 * @see <a href="https://doi.org/10.1145/360825.360855">Aho and Corasick, Efficient string matching</a>
 */
public final class Sieve {

    private final List<Pattern> patterns;
    private final List<List<Set<String>>> needed;
    /** Patterns that no word rules out. */
    private final BitSet always = new BitSet();
    /** For each set of words, the pattern that needs it; sets of one pattern stand one behind the other. */
    private final int[] patternOf;
    /** For each pattern, how many sets those before it need, and one more for all. */
    private final int[] setsBefore;
    /** The column of a character in a row of {@code next}; 0 for all that are in no word. */
    private final char[] columns = new char[LAST + 1];
    private final int width;
    /** A row for each beginning of a word: where the next character leads. */
    private final char[] next;
    /** For each beginning of a word, the sets with a word that ends there; empty for most. */
    private final BitSet[] ends;

    private static final BitSet NONE = new BitSet();
    /** The last character that differs from a letter of a European language by case alone. */
    private static final char LAST = '\u212b';
    /** What patterns take a character for where case does not matter; itself where that is behind the last one. */
    private static final char[] SMALL = new char[LAST + 1];
    private static final char[] CAPITALS;

    static {
        for (char character = 0; character <= LAST; character++) {
            char small = Needed.small(character);
            SMALL[character] = small <= LAST ? small : character;
        }
        CAPITALS = IntStream.rangeClosed(0, LAST).filter(character -> SMALL[character] != character).mapToObj(Character::toString).collect(Collectors.joining()).toCharArray();
    }

    private Sieve(List<Pattern> patterns, List<List<Set<String>>> needed) {
        this.patterns = List.copyOf(patterns);
        this.needed = needed;
        List<Set<String>> sets = needed.stream().flatMap(List::stream).toList();
        this.patternOf = IntStream.range(0, needed.size()).flatMap(pattern -> needed.get(pattern).stream().mapToInt(set -> pattern)).toArray();
        this.setsBefore = new int[needed.size() + 1];
        for (int pattern = 0; pattern < needed.size(); pattern++) {
            setsBefore[pattern + 1] = setsBefore[pattern] + needed.get(pattern).size();
            always.set(pattern, needed.get(pattern).isEmpty());
        }
        this.width = columns(sets);
        List<char[]> rows = new ArrayList<>(List.of(new char[width]));
        List<BitSet> found = new ArrayList<>(List.of(NONE));
        for (int set = 0; set < sets.size(); set++) {
            for (String word : sets.get(set)) {
                int row = enter(word, rows, found);
                BitSet here = found.get(row) == NONE ? new BitSet() : found.get(row);
                here.set(set);
                found.set(row, here);
            }
        }
        link(rows, found);
        this.next = new char[rows.size() * width];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(rows.get(row), 0, next, row * width, width);
        }
        this.ends = found.toArray(BitSet[]::new);
    }

    public static Sieve of(Pattern... patterns) {
        return of(Arrays.asList(patterns));
    }

    public static Sieve of(List<Pattern> patterns) {
        return new Sieve(patterns, patterns.stream().map(Sieve::needed).toList());
    }

    private static List<Set<String>> needed(Pattern pattern) {
        return Needed.by(pattern).stream().filter(words -> words.stream().allMatch(word -> word.chars().allMatch(character -> character <= LAST))).toList();
    }

    /** The patterns of both. */
    public Sieve and(Sieve other) {
        return new Sieve(Stream.concat(patterns.stream(), other.patterns.stream()).toList(), Stream.concat(needed.stream(), other.needed.stream()).toList());
    }

    /** Whether any of the patterns may be found in the text or a part of it. */
    public boolean may(String text) {
        return !mayBeIn(text).isEmpty();
    }

    /** Whether any of the patterns is found in the text. */
    public boolean finds(String text) {
        return first(text, Matcher::find).isPresent();
    }

    /** Whether the text begins with any of the patterns. */
    boolean opens(String text) {
        return first(text, Matcher::lookingAt).isPresent();
    }

    /** Whether any of the patterns is the whole text. */
    public boolean matches(String text) {
        return first(text, Matcher::matches).isPresent();
    }

    /** Numbers of the patterns that are found. */
    BitSet which(String text) {
        BitSet which = new BitSet();
        BitSet may = mayBeIn(text);
        for (int pattern = may.nextSetBit(0); pattern >= 0; pattern = may.nextSetBit(pattern + 1)) {
            which.set(pattern, patterns.get(pattern).matcher(text).find());
        }
        return which;
    }

    /** The place where the first of the patterns is found that is. */
    public Optional<Matcher> find(String text) {
        return first(text, Matcher::find);
    }

    private Optional<Matcher> first(String text, Predicate<Matcher> found) {
        BitSet may = mayBeIn(text);
        for (int pattern = may.nextSetBit(0); pattern >= 0; pattern = may.nextSetBit(pattern + 1)) {
            Matcher matcher = patterns.get(pattern).matcher(text);
            if (found.test(matcher)) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** Numbers of the patterns that the text has a word of each set of. */
    private BitSet mayBeIn(String text) {
        // what the loop reads is local: the first compiler would read each field again for each character
        char[] rows = next;
        char[] column = columns;
        BitSet[] found = ends;
        int wide = width;
        BitSet none = NONE;
        BitSet sets = none;
        int row = 0;
        for (char character : text.toCharArray()) {
            row = character > LAST ? 0 : rows[row * wide + column[character]];
            if (found[row] != none) {
                sets = sets == none ? new BitSet(patternOf.length) : sets;
                sets.or(found[row]);
            }
        }
        return sets == none ? always : having(sets);
    }

    /** Numbers of the patterns all sets of which are there. */
    private BitSet having(BitSet sets) {
        BitSet may = (BitSet) always.clone();
        int set = sets.nextSetBit(0);
        while (set >= 0) {
            int pattern = patternOf[set];
            int end = setsBefore[pattern + 1];
            may.set(pattern, set == setsBefore[pattern] && sets.nextClearBit(set) >= end);
            set = sets.nextSetBit(end);
        }
        return may;
    }

    /** Gives every character of a word its column, the same for both cases; how many there are. */
    private int columns(List<Set<String>> needed) {
        Set<Character> letters = new HashSet<>();
        needed.forEach(words -> words.forEach(word -> word.chars().forEach(letter -> letters.add((char) letter))));
        int column = 0;
        for (char letter : letters.stream().sorted().toList()) {
            column++;
            columns[letter] = (char) column;
        }
        for (char capital : CAPITALS) {
            columns[capital] = columns[SMALL[capital]];
        }
        return column + 1;
    }

    private int enter(String word, List<char[]> rows, List<BitSet> found) {
        int row = 0;
        for (int at = 0; at < word.length(); at++) {
            int column = columns[word.charAt(at)];
            if (rows.get(row)[column] == 0) {
                rows.get(row)[column] = (char) rows.size();
                rows.add(new char[width]);
                found.add(NONE);
            }
            row = rows.get(row)[column];
        }
        return row;
    }

    /** Where a word breaks off, what stands before may be the beginning of another. */
    private void link(List<char[]> rows, List<BitSet> found) {
        int[] instead = new int[rows.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (char row : rows.get(0)) {
            if (row != 0) {
                open.add((int) row);
            }
        }
        while (!open.isEmpty()) {
            int row = open.remove();
            BitSet shorter = found.get(instead[row]);
            if (shorter != NONE) {
                BitSet both = (BitSet) shorter.clone();
                both.or(found.get(row));
                found.set(row, both);
            }
            for (int column = 0; column < width; column++) {
                int longer = rows.get(row)[column];
                int other = rows.get(instead[row])[column];
                if (longer == 0) {
                    rows.get(row)[column] = (char) other;
                } else {
                    instead[longer] = other;
                    open.add(longer);
                }
            }
        }
    }
}

package org.readout.verify.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Holds two lists of pieces against each other, character by character, white space left out: first whole pieces, then the
 * words of those that found no partner, then parts of words.
 *
 * @param matched    characters both sides have
 * @param missing    what only the first side has
 * @param surplus    what only the second side has
 */
public record Balance(int matched, List<Piece> missing, List<Piece> surplus) {

    /** Above so many comparisons, looking for parts of words would take longer than it is worth. */
    /** Parts of words this long are seldom alike by chance. */
    private static final int SYLLABLE = 3;
    private static final long MOST_COMPARED = 500_000_000;

    public Balance {
        missing = List.copyOf(missing);
        surplus = List.copyOf(surplus);
    }

    /** Counts every character that is not white space. */
    public static Balance of(List<Piece> one, List<Piece> other) {
        return of(one, other, character -> true);
    }

    /** @param counts which characters count; white space never does */
    public static Balance of(List<Piece> one, List<Piece> other, IntPredicate counts) {
        IntPredicate counted = character -> counts.test(character) && !isSpace(character);
        Matching whole = Matching.of(keyed(required(one), counted), keyed(required(other), counted));
        Matching words = Matching.of(words(whole.missing, counted), words(whole.surplus, counted));
        if (words.missing.isEmpty() && words.surplus.isEmpty()) {
            return new Balance(whole.matched + words.matched, List.of(), List.of());
        }
        Leftovers leftovers = new Leftovers(0, words.missing, words.surplus, words(keyed(optional(one), counted), counted),
                words(keyed(optional(other), counted), counted));
        Leftovers best = leftovers.parts(1);
        for (Supplier<Leftovers> way : List.<Supplier<Leftovers>>of(() -> leftovers.parts(SYLLABLE).parts(1), () -> leftovers.asides().parts(1))) {
            best = best.isEven() ? best : best.orBetter(way.get());
        }
        Leftovers left = best.fragments();
        return new Balance(whole.matched + words.matched + left.matched, pieces(left.missing), pieces(left.surplus));
    }

    private static List<Piece> pieces(List<Keyed> left) {
        return left.stream().map(keyed -> new Piece(keyed.piece.place(), keyed.key, keyed.piece.optional())).toList();
    }

    /**
     * Words without a partner, and on each side the words that need none. There are several ways to pair what is left, and
     * a letter that stands alone is easily taken for part of another word.
     */
    private record Leftovers(int matched, List<Keyed> missing, List<Keyed> surplus, List<Keyed> aside, List<Keyed> otherAside) {

        /** Pairs parts of words, none shorter than this; only then what need not be there. */
        Leftovers parts(int shortest) {
            Matching parts = Rest.of(missing, surplus, shortest);
            Matching one = wordsThenParts(parts.missing, otherAside, shortest);
            Matching other = wordsThenParts(aside, parts.surplus, shortest);
            return new Leftovers(matched + parts.matched + one.matched + other.matched, one.missing, other.surplus, other.missing, one.surplus);
        }

        /** Pairs words with what need not be there. */
        Leftovers asides() {
            Matching one = Matching.of(missing, otherAside);
            Matching other = Matching.of(aside, surplus);
            return new Leftovers(matched + one.matched + other.matched, one.missing, other.surplus, other.missing, one.surplus);
        }

        /** Pairs what is left of words in which pairing itself has made holes, letter by letter. */
        Leftovers fragments() {
            if (isEven()) {
                return this;
            }
            Leftovers letters = new Leftovers(matched, letters(missing, true), letters(surplus, true), letters(aside, false), letters(otherAside, false));
            Matching between = Matching.of(letters.missing, letters.surplus);
            Leftovers rest = new Leftovers(matched + between.matched, between.missing, between.surplus, letters.aside, letters.otherAside).asides();
            return new Leftovers(rest.matched, with(rest.missing, missing), with(rest.surplus, surplus), rest.aside, rest.otherAside);
        }

        private static List<Keyed> letters(List<Keyed> words, boolean fragmentsOnly) {
            return words.stream().filter(word -> word.fragment || !fragmentsOnly)
                    .flatMap(word -> word.key.codePoints().mapToObj(letter -> new Keyed(Character.toString(letter), word.piece, true))).toList();
        }

        private static List<Keyed> with(List<Keyed> letters, List<Keyed> words) {
            return Stream.concat(words.stream().filter(word -> !word.fragment), letters.stream()).toList();
        }

        private static Matching wordsThenParts(List<Keyed> one, List<Keyed> other, int shortest) {
            Matching words = Matching.of(one, other);
            Matching parts = Rest.of(words.missing, words.surplus, shortest);
            return new Matching(words.matched + parts.matched, parts.missing, parts.surplus);
        }

        boolean isEven() {
            return missing.isEmpty() && surplus.isEmpty();
        }

        private int size() {
            return Stream.concat(missing.stream(), surplus.stream()).mapToInt(keyed -> keyed.key.length()).sum();
        }

        Leftovers orBetter(Leftovers other) {
            return other.size() < size() ? other : this;
        }
    }

    /** Characters that only the first side has. */
    public int lost() {
        return characters(missing);
    }

    /** Characters that only the second side has. */
    public int invented() {
        return characters(surplus);
    }

    /** How many characters of a text count. */
    public static int characters(String text, IntPredicate counts) {
        return (int) text.codePoints().filter(counts).filter(character -> !isSpace(character)).count();
    }

    private static int characters(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.text().codePointCount(0, piece.text().length())).sum();
    }

    private static List<Piece> required(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.optional()).toList();
    }

    private static List<Piece> optional(List<Piece> pieces) {
        return pieces.stream().filter(Piece::optional).toList();
    }

    private static boolean isSpace(int character) {
        if (character < 0x80) {
            // nearly all are, and this is asked of each character of each draft several times
            return character == ' ' || character >= '\t' && character <= '\r' || character >= 0x1C && character < ' ';
        }
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x200B || character == 0xFEFF;
    }

    /**
     * @param piece    that it is of, or of a part of
     * @param fragment whether other parts of the word have found partners
     */
    private record Keyed(String key, Piece piece, boolean fragment) {

        Keyed(String key, Piece piece) {
            this(key, piece, false);
        }
    }

    private static List<Keyed> keyed(List<Piece> pieces, IntPredicate counted) {
        return pieces.stream().map(piece -> new Keyed(key(piece.text(), counted), piece)).filter(keyed -> !keyed.key.isEmpty()).toList();
    }

    /** Stretches of characters that count, between those that do not. */
    private static List<Keyed> words(List<Keyed> pieces, IntPredicate counted) {
        List<Keyed> words = new ArrayList<>();
        for (Keyed keyed : pieces) {
            String text = keyed.piece.text();
            int from = -1;
            for (int at = 0; at <= text.length();) {
                int character = at < text.length() ? text.codePointAt(at) : ' ';
                boolean counts = at < text.length() && counted.test(character);
                if (counts && from < 0) {
                    from = at;
                } else if (!counts && from >= 0) {
                    words.add(new Keyed(text.substring(from, at), keyed.piece));
                    from = -1;
                }
                at += Character.charCount(character);
            }
        }
        return words;
    }

    private static String key(String text, IntPredicate counted) {
        char[] key = text.toCharArray();
        int length = 0;
        for (int at = 0; at < key.length;) {
            int character = Character.codePointAt(key, at);
            int end = at + Character.charCount(character);
            if (counted.test(character)) {
                while (at < end) {
                    key[length++] = key[at++];
                }
            }
            at = end;
        }
        return new String(key, 0, length);
    }

    /** Equal keys cancel out, one against one. */
    private record Matching(int matched, List<Keyed> missing, List<Keyed> surplus) {

        static Matching of(List<Keyed> one, List<Keyed> other) {
            Map<String, Integer> waiting = new HashMap<>();
            // the next place of the same key, or -1
            int[] next = new int[other.size()];
            for (int at = other.size() - 1; at >= 0; at--) {
                Integer after = waiting.put(other.get(at).key, at);
                next[at] = after == null ? -1 : after;
            }
            boolean[] used = new boolean[other.size()];
            List<Keyed> missing = new ArrayList<>();
            int matched = 0;
            for (Keyed keyed : one) {
                Integer place = waiting.get(keyed.key);
                if (place == null || place < 0) {
                    missing.add(keyed);
                } else {
                    used[place] = true;
                    waiting.put(keyed.key, next[place]);
                    matched += keyed.key.codePointCount(0, keyed.key.length());
                }
            }
            List<Keyed> surplus = new ArrayList<>();
            for (int at = 0; at < used.length; at++) {
                if (!used[at]) {
                    surplus.add(other.get(at));
                }
            }
            return new Matching(matched, missing, surplus);
        }
    }

    /**
     * Words that are parted differently on the two sides, as when a link begins inside one: each side's words, the longest
     * first, are looked for in what is left of the other's characters.
     */
    private static final class Rest {

        private static final char TAKEN = '\0';

        private final List<Keyed> words;
        private final StringBuilder joined = new StringBuilder();

        private Rest(List<Keyed> words) {
            this.words = words;
            words.forEach(keyed -> joined.append(keyed.key));
        }

        /** @param shortest parts of fewer characters stay where they are */
        static Matching of(List<Keyed> one, List<Keyed> other, int shortest) {
            Rest left = new Rest(one);
            Rest right = new Rest(other);
            int matched = 0;
            if ((long) left.joined.length() * right.words.size() + (long) right.joined.length() * left.words.size() < MOST_COMPARED) {
                matched = left.take(right, shortest) + right.take(left, shortest);
            }
            return new Matching(matched, left.left(), right.left());
        }

        /** Takes what is left of the other side's words out of both. */
        private int take(Rest other, int shortest) {
            List<int[]> stretches = other.stretches();
            stretches.sort(Comparator.comparingInt(stretch -> stretch[0] - stretch[1]));
            int taken = 0;
            for (int[] stretch : stretches) {
                int found = stretch[1] - stretch[0] < shortest ? -1 : joined.indexOf(other.joined.substring(stretch[0], stretch[1]));
                if (found >= 0) {
                    clear(joined, found, found + stretch[1] - stretch[0]);
                    clear(other.joined, stretch[0], stretch[1]);
                    taken += stretch[1] - stretch[0];
                }
            }
            return taken;
        }

        private static void clear(StringBuilder text, int from, int to) {
            for (int at = from; at < to; at++) {
                text.setCharAt(at, TAKEN);
            }
        }

        /** Start and end of whatever is left of each word. */
        private List<int[]> stretches() {
            List<int[]> stretches = new ArrayList<>();
            int start = 0;
            for (Keyed keyed : words) {
                int end = start + keyed.key.length();
                for (int at = start; at < end;) {
                    int from = at;
                    while (at < end && joined.charAt(at) != TAKEN) {
                        at++;
                    }
                    if (at > from) {
                        stretches.add(new int[] {from, at});
                    }
                    at++;
                }
                start = end;
            }
            return stretches;
        }

        private List<Keyed> left() {
            List<Keyed> left = new ArrayList<>();
            int word = 0;
            int end = 0;
            for (int[] stretch : stretches()) {
                while (stretch[0] >= end) {
                    end += words.get(word++).key.length();
                }
                Keyed keyed = words.get(word - 1);
                left.add(new Keyed(joined.substring(stretch[0], stretch[1]), keyed.piece, keyed.fragment || stretch[1] - stretch[0] < keyed.key.length()));
            }
            return left;
        }
    }
}

package org.readout.verify.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

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
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
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
        List<Keyed> aside = words(keyed(optional(one), counted), counted);
        List<Keyed> otherAside = words(keyed(optional(other), counted), counted);
        Balance first = partsFirst(words, aside, otherAside);
        Balance best = first.isEven() ? first : first.orBetter(asidesFirst(words, aside, otherAside));
        return new Balance(whole.matched + words.matched + best.matched, best.missing, best.surplus);
    }

    /** Parts of words, then what is still left over against what need not be there. */
    private static Balance partsFirst(Matching words, List<Keyed> aside, List<Keyed> otherAside) {
        Balance parts = Rest.of(words.missing, words.surplus);
        Balance left = words(asKeyed(parts.missing), otherAside);
        Balance right = words(aside, asKeyed(parts.surplus));
        return new Balance(parts.matched + left.matched + right.matched, left.missing, right.surplus);
    }

    /** The other way about: a letter that stands alone may have been taken for part of another word. */
    private static Balance asidesFirst(Matching words, List<Keyed> aside, List<Keyed> otherAside) {
        Matching left = Matching.of(words.missing, otherAside);
        Matching right = Matching.of(aside, words.surplus);
        Balance parts = partsFirst(new Matching(0, left.missing, right.surplus), right.missing, left.surplus);
        return new Balance(left.matched + right.matched + parts.matched, parts.missing, parts.surplus);
    }

    private boolean isEven() {
        return missing.isEmpty() && surplus.isEmpty();
    }

    private Balance orBetter(Balance other) {
        return other.lost() + other.invented() < lost() + invented() ? other : this;
    }

    /** Word by word, then by parts of words. */
    private static Balance words(List<Keyed> one, List<Keyed> other) {
        Matching words = Matching.of(one, other);
        Balance parts = Rest.of(words.missing, words.surplus);
        return new Balance(words.matched + parts.matched, parts.missing, parts.surplus);
    }

    /** Leftovers, whose text is nothing but what counts. */
    private static List<Keyed> asKeyed(List<Piece> pieces) {
        return pieces.stream().map(piece -> new Keyed(piece.text(), piece)).toList();
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
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x200B || character == 0xFEFF;
    }

    private record Keyed(String key, Piece piece) {
    }

    private static List<Keyed> keyed(List<Piece> pieces, IntPredicate counted) {
        return pieces.stream().map(piece -> new Keyed(key(piece.text(), counted), piece)).filter(keyed -> !keyed.key.isEmpty()).toList();
    }

    private static List<Keyed> words(List<Keyed> pieces, IntPredicate counted) {
        List<Keyed> words = new ArrayList<>();
        for (Keyed keyed : pieces) {
            for (String word : SPACES.split(keyed.piece.text())) {
                String key = key(word, counted);
                if (!key.isEmpty()) {
                    words.add(new Keyed(key, new Piece(keyed.piece.place(), key, keyed.piece.optional())));
                }
            }
        }
        return words;
    }

    private static String key(String text, IntPredicate counted) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().filter(counted).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Equal keys cancel out, one against one. */
    private record Matching(int matched, List<Keyed> missing, List<Keyed> surplus) {

        static Matching of(List<Keyed> one, List<Keyed> other) {
            Map<String, Deque<Integer>> waiting = new HashMap<>();
            for (int at = 0; at < other.size(); at++) {
                waiting.computeIfAbsent(other.get(at).key, key -> new ArrayDeque<>()).add(at);
            }
            boolean[] used = new boolean[other.size()];
            List<Keyed> missing = new ArrayList<>();
            int matched = 0;
            for (Keyed keyed : one) {
                Deque<Integer> places = waiting.get(keyed.key);
                if (places == null || places.isEmpty()) {
                    missing.add(keyed);
                } else {
                    used[places.removeFirst()] = true;
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

        static Balance of(List<Keyed> one, List<Keyed> other) {
            Rest left = new Rest(one);
            Rest right = new Rest(other);
            int matched = 0;
            if ((long) left.joined.length() * right.words.size() + (long) right.joined.length() * left.words.size() < MOST_COMPARED) {
                matched = left.take(right) + right.take(left);
            }
            return new Balance(matched, left.pieces(), right.pieces());
        }

        /** Takes what is left of the other side's words out of both. */
        private int take(Rest other) {
            List<int[]> stretches = other.stretches();
            stretches.sort(Comparator.comparingInt(stretch -> stretch[0] - stretch[1]));
            int taken = 0;
            for (int[] stretch : stretches) {
                int found = joined.indexOf(other.joined.substring(stretch[0], stretch[1]));
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

        private List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            int word = 0;
            int end = 0;
            for (int[] stretch : stretches()) {
                while (stretch[0] >= end) {
                    end += words.get(word++).key.length();
                }
                Piece piece = words.get(word - 1).piece;
                pieces.add(new Piece(piece.place(), joined.substring(stretch[0], stretch[1]), piece.optional()));
            }
            return pieces;
        }
    }
}

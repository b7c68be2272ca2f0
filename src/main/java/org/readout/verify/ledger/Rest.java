package org.readout.verify.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that are parted differently on the two sides, as when a link begins inside one: each side's words, the longest
 * first, are looked for in what is left of the other's characters.
 */
final class Rest {

    /** Above so many comparisons, looking for parts of words would take longer than it is worth. */
    private static final long MOST_COMPARED = 500_000_000;

    private static final char TAKEN = '\0';

    private final List<Keyed> words;
    private final StringBuilder joined = new StringBuilder();

    private Rest(List<Keyed> words) {
        this.words = words;
        words.forEach(keyed -> joined.append(keyed.key()));
    }

    /** @param shortest parts of fewer characters stay where they are */
    static Matching of(List<Keyed> one, List<Keyed> other, int shortest) {
        Rest left = new Rest(one);
        Rest right = new Rest(other);
        int matched = 0;
        long compared = (long) left.joined.length() * right.words.size() + (long) right.joined.length() * left.words.size();
        // what one word leaves of another may be what a third is made of
        int taken = 1;
        for (long all = compared; all < MOST_COMPARED && taken > 0; all += compared) {
            taken = left.take(right, shortest) + right.take(left, shortest);
            matched += taken;
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
            int end = start + keyed.key().length();
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
                end += words.get(word++).key().length();
            }
            Keyed keyed = words.get(word - 1);
            left.add(new Keyed(joined.substring(stretch[0], stretch[1]), keyed.piece(), keyed.fragment() || stretch[1] - stretch[0] < keyed.key().length()));
        }
        return left;
    }
}

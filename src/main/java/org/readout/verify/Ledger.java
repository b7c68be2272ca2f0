package org.readout.verify;

import java.util.Map;
import java.util.TreeMap;

import org.readout.model.Omission;

/**
 * The account of a draft: every character of its raw text is carried, reported as left out, or unaccounted. White space does
 * not count.
 *
 * @param carried     characters that stand in the memo
 * @param reported    characters left out, by the reason that is reported
 * @param unaccounted characters that are neither; never more than 0 in a release
 * @param invented    characters of the memo that the draft does not have; never more than 0 in a release
 * @param things      pictures, tables, notes, comments and links, by kind
 */
public record Ledger(int carried, Map<String, Integer> reported, int unaccounted, int invented, Map<Omission.Kind, Count> things) {

    public Ledger {
        reported = Map.copyOf(new TreeMap<>(reported));
        things = Map.copyOf(new TreeMap<>(things));
    }

    /** Of one kind of thing: how many there are in the draft's file, and what became of them. */
    public record Count(int raw, int carried, int reported) {

        public boolean isAny() {
            return raw + carried + reported > 0;
        }

        public int unaccounted() {
            return Math.max(0, raw - carried - reported);
        }
    }

    public int allReported() {
        return reported.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Nothing is lost and nothing is made up. */
    public boolean isBalanced() {
        return unaccounted == 0 && invented == 0;
    }
}

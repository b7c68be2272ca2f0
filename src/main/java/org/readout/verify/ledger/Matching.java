package org.readout.verify.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Equal keys cancel out, one against one. */
record Matching(int matched, List<Keyed> missing, List<Keyed> surplus) {

    static Matching of(List<Keyed> one, List<Keyed> other) {
        Map<String, Integer> waiting = new HashMap<>();
        // the next place of the same key, or -1
        int[] next = new int[other.size()];
        for (int at = other.size() - 1; at >= 0; at--) {
            Integer after = waiting.put(other.get(at).key(), at);
            next[at] = after == null ? -1 : after;
        }
        boolean[] used = new boolean[other.size()];
        List<Keyed> missing = new ArrayList<>();
        int matched = 0;
        for (Keyed keyed : one) {
            Integer place = waiting.get(keyed.key());
            if (place == null || place < 0) {
                missing.add(keyed);
            } else {
                used[place] = true;
                waiting.put(keyed.key(), next[place]);
                matched += keyed.key().codePointCount(0, keyed.key().length());
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

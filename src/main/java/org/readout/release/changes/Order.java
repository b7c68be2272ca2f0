package org.readout.release.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was moved: the fewest elements that account for the others' standing in the order they stood in. */
final class Order {

    private Order() {
    }

    /** Keys, in the later edition, of what stands elsewhere than it did; what came along with the element around it is not among them. */
    static Set<String> moved(Pairing pairing) {
        Map<String, Integer> places = new HashMap<>();
        for (Element old : pairing.before) {
            places.put(old.key(), places.size());
        }
        Set<String> moved = new HashSet<>();
        Map<String, List<Element>> siblings = new LinkedHashMap<>();
        for (Element now : pairing.after) {
            pairing.earlier(now).ifPresent(old -> {
                if (now.thing() == Thing.NOTE || now.thing() == Thing.MEMO) {
                    return;
                }
                if (pairing.sharesPlace(old, now)) {
                    String kind = now.thing() == Thing.SECTION || now.thing() == Thing.CONTRIBUTOR ? now.thing().id() : "block";
                    siblings.computeIfAbsent(kind + " " + now.within(), key -> new ArrayList<>()).add(now);
                } else {
                    moved.add(now.key());
                }
            });
        }
        siblings.values().forEach(run -> outOfOrder(run.stream().map(now -> places.get(pairing.earlier(now).orElseThrow().key())).toList())
                .forEach(at -> moved.add(run.get(at).key())));
        return moved;
    }

    /** Indices of the values that are in no longest increasing subsequence; quadratic in time, and quick all the same for what stands under one heading. */
    static List<Integer> outOfOrder(List<Integer> values) {
        int[] ends = new int[values.size()];
        int[] previous = new int[values.size()];
        int length = 0;
        for (int at = 0; at < values.size(); at++) {
            int value = values.get(at);
            int place = Arrays.binarySearch(Arrays.stream(ends, 0, length).map(values::get).toArray(), value);
            place = place < 0 ? -place - 1 : place;
            previous[at] = place == 0 ? -1 : ends[place - 1];
            ends[place] = at;
            length = Math.max(length, place + 1);
        }
        Set<Integer> kept = new HashSet<>();
        for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = previous[at]) {
            kept.add(at);
        }
        List<Integer> out = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            if (!kept.contains(at)) {
                out.add(at);
            }
        }
        return out;
    }
}

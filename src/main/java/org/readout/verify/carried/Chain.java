package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Pieces of a text, each of which may stand in one of several places, and the choice of places in their order that leaves out the fewest characters: a weighted longest increasing
 * subsequence, found in one pass with a binary indexed tree (Fenwick 1994) of the best runs by where they end. Of equals that with more passages that are one piece alone is
 * taken, then the one that stands later: headings stand in a contents list first.
 */
final class Chain {

    private static final int NONE = -1;

    /**
     * Where a piece may stand.
     *
     * @param alone whether it is all of a passage
     */
    record Place(int start, boolean alone) {
    }

    /** The best run that ends with a piece in a place. */
    private record Run(int piece, int start, int end, long weight, int before) {
    }

    private final List<Run> runs = new ArrayList<>();
    /** Numbers of runs; node n stands for those that end in the stretch of its lowest bit's length up to n. */
    private final int[] best;

    /** @param length of the text */
    Chain(int length) {
        this.best = new int[length + 2];
        Arrays.fill(best, NONE);
    }

    /** Pieces are added in their order. */
    void add(int piece, List<Place> places, int length) {
        int first = runs.size();
        for (Place place : places) {
            int before = upTo(place.start());
            long weight = (before == NONE ? 0 : runs.get(before).weight()) + 2L * length + (place.alone() ? 1 : 0);
            runs.add(new Run(piece, place.start(), place.start() + length, weight, before));
        }
        for (int run = first; run < runs.size(); run++) {
            enter(run);
        }
    }

    /** Each piece of the heaviest run with its place. */
    void heaviest(BiConsumer<Integer, Integer> then) {
        for (int run = upTo(best.length - 2); run != NONE; run = runs.get(run).before()) {
            then.accept(runs.get(run).piece(), runs.get(run).start());
        }
    }

    private int upTo(int end) {
        int found = NONE;
        for (int node = end + 1; node > 0; node -= node & -node) {
            found = better(found, best[node]);
        }
        return found;
    }

    private void enter(int run) {
        for (int node = runs.get(run).end() + 1; node < best.length; node += node & -node) {
            best[node] = better(best[node], run);
        }
    }

    private int better(int one, int other) {
        if (one == NONE || other == NONE) {
            return Math.max(one, other);
        }
        Run some = runs.get(one);
        Run another = runs.get(other);
        return some.weight() != another.weight() ? some.weight() > another.weight() ? one : other : some.end() > another.end() ? one : other;
    }
}

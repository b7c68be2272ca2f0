package org.readout.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one contender took.
 *
 * @param name  for the table
 * @param pages that a run makes, as the corpus counts them, in all formats together
 * @param runs  one for each round
 */
record Figures(String name, int pages, List<Measured> runs) {

    double median(ToDoubleFunction<Measured> of) {
        return Medians.of(runs.stream().map(of::applyAsDouble).toList());
    }

    double least() {
        return runs.stream().mapToDouble(Measured::seconds).min().orElseThrow();
    }

    double most() {
        return runs.stream().mapToDouble(Measured::seconds).max().orElseThrow();
    }
}

package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one thing: contenders side by side, round by round.
 *
 * @param id      as it is asked for
 * @param machine what it was measured on, and with
 * @param cores   that a run may use
 * @param aims    what was aimed at, and what came of it
 */
record Row(String id, String title, Map<String, String> machine, int cores, List<Figures> figures, List<Aim> aims) {

    /** @param goals what is aimed at, to be held against the figures */
    static Row of(String id, String title, Map<String, String> machine, int cores, List<Figures> figures, List<Function<Row, Aim>> goals) {
        Row row = new Row(id, title, machine, cores, figures, List.of());
        return new Row(id, title, machine, cores, figures, goals.stream().map(goal -> goal.apply(row)).toList());
    }

    Figures of(String name) {
        return figures.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    double seconds(String name) {
        return of(name).median(Measured::seconds);
    }

    /** Median of the rounds' ratios: one's time in a round to the other's in the same round. */
    double ratio(String one, String other, ToDoubleFunction<Measured> by) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < of(one).runs().size(); round++) {
            ratios.add(by.applyAsDouble(of(one).runs().get(round)) / by.applyAsDouble(of(other).runs().get(round)));
        }
        return Medians.of(ratios);
    }

    double pagesPerSecondAndCore(Figures one) {
        return one.pages() / one.median(Measured::seconds) / cores;
    }
}

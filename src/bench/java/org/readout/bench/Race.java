package org.readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Contenders side by side: in each round every one runs once, the first one to run another in each round, so that what the machine does
 * beside hits all alike. Before the rounds each runs once unmeasured, for the disk's cache.
 *
 * @param title what is measured
 * @param pages of one memo, as the corpus counts them
 * @param cores that a run may use
 */
record Race(String title, int pages, int cores, List<Contender> contenders, List<Bar> bars) {

    /** What is aimed at: {@code one} takes at most this share of the time that {@code other} takes. */
    record Bar(Contender one, Contender other, double share) {
    }

    /** What came of it, by contender. */
    record Result(Race race, Map<Contender, List<Measured>> runs) {

        double median(Contender contender, ToDoubleFunction<Measured> of) {
            return Medians.of(runs.get(contender).stream().map(of::applyAsDouble).toList());
        }

        /** Median of the pairs' ratios: one's time in a round to the other's in the same round. */
        double ratio(Contender one, Contender other, ToDoubleFunction<Measured> of) {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < runs.get(one).size(); round++) {
                ratios.add(of.applyAsDouble(runs.get(one).get(round)) / of.applyAsDouble(runs.get(other).get(round)));
            }
            return Medians.of(ratios);
        }

        /** Pages of the memos a run makes, in all formats together, by second and core. */
        double pagesPerSecondAndCore(Contender contender) {
            return contender.memos() * race.pages() / median(contender, Measured::seconds) / race.cores();
        }
    }

    Result run(int rounds, Path folder) throws IOException, InterruptedException {
        Map<Contender, List<Measured>> runs = new LinkedHashMap<>();
        contenders.forEach(contender -> runs.put(contender, new ArrayList<>()));
        boolean warm = contenders.get(0).memos() <= 1;
        for (int round = warm ? -1 : 0; round < rounds; round++) {
            for (int at = 0; at < contenders.size(); at++) {
                Contender contender = contenders.get(Math.floorMod(at + round, contenders.size()));
                Shell.output(contender.before());
                Measured measured = Measured.of(contender.shell(), folder, contender.environment());
                if (round >= 0) {
                    runs.get(contender).add(measured);
                }
                System.err.printf("%s, round %d: %s %.2f s%n", title, round + 1, contender.name(), measured.seconds());
            }
        }
        return new Result(this, runs);
    }
}

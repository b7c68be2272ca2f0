package org.readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Contenders side by side: in each round every one runs once, the first one to run another in each round, so that what the machine does
 * beside hits all alike. Where they make one memo each runs once unmeasured before, for the disk's cache.
 *
 * @param title what is measured
 * @param pages of one memo, as the corpus counts them
 * @param cores that a run may use
 * @param goals what is aimed at
 */
record Race(String title, int pages, int cores, List<Contender> contenders, List<Function<Row, Aim>> goals) {

    Row run(String id, Map<String, String> machine, int rounds, Path folder) throws IOException, InterruptedException {
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
        return Row.of(id, title, machine, cores, contenders.stream().map(one -> new Figures(one.name(), one.memos() * pages, runs.get(one))).toList(), goals);
    }
}

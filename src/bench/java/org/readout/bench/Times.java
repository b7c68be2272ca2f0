package org.readout.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How long the same thing took, each time it was done. */
final class Times {

    private final List<Long> nanoseconds = new ArrayList<>();

    /** Does it once more. */
    <T> T take(Callable<T> thing) throws Exception {
        long begin = System.nanoTime();
        T result = thing.call();
        nanoseconds.add(System.nanoTime() - begin);
        return result;
    }

    double medianMilliseconds() {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return (sorted.get(middle) + sorted.get((sorted.size() - 1) / 2)) / 2e6;
    }

    /** Least, median and most, in milliseconds, as cells of a table. */
    String cells() {
        return String.format(Locale.ROOT, "%.1f | %.1f | %.1f", Collections.min(nanoseconds) / 1e6, medianMilliseconds(),
                Collections.max(nanoseconds) / 1e6);
    }
}

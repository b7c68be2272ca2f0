package org.readout.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

/** How long the same thing took, each time it was done. */
final class Times {

    private final List<Long> nanoseconds = new ArrayList<>();
    private final LongSupplier clock;

    Times() {
        this(System::nanoTime);
    }

    private Times(LongSupplier clock) {
        this.clock = clock;
    }

    /** Counts what this thread has of the processor, so that others who use the machine do not count. */
    static Times ofThisThread() {
        return new Times(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /** Does it once more. */
    <T> T take(Callable<T> thing) throws Exception {
        long begin = clock.getAsLong();
        T result = thing.call();
        nanoseconds.add(clock.getAsLong() - begin);
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

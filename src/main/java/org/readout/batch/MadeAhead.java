package org.readout.batch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.readout.model.Format;

/** The few renditions that a save asks for. They are neighbours, so that one slice has them all and would make one after the other; here they are made side by side. */
final class MadeAhead {

    static final MadeAhead NOTHING = new MadeAhead(Map.of());

    private static final int MOST = 24;

    private final Map<String, Underway<List<String>>> byPath;

    private MadeAhead(Map<String, Underway<List<String>>> byPath) {
        this.byPath = byPath;
    }

    /**
     * Begins with them, unless they are many.
     *
     * @param making  makes one, and says why it was made
     * @param threads that work at once
     */
    static MadeAhead of(List<RenditionOrder> orders, Function<RenditionOrder, List<String>> making, int threads) {
        if (orders.isEmpty() || orders.size() > MOST) {
            return NOTHING;
        }
        Map<String, Underway<List<String>>> begun = new HashMap<>();
        ExecutorService workers = Executors.newFixedThreadPool(threads, Underway::thread);
        // what takes longest first
        orders.stream().sorted(Comparator.comparing(order -> order.format() != Format.PDF))
                .forEach(order -> begun.put(order.path(), Underway.begin(() -> making.apply(order), workers)));
        workers.shutdown();
        return new MadeAhead(begun);
    }

    boolean isNothing() {
        return byPath.isEmpty();
    }

    /** Why it was made, once it is; empty where it is none of them. */
    Optional<List<String>> await(RenditionOrder order) {
        return Optional.ofNullable(byPath.get(order.path())).map(Underway::await);
    }
}

package org.readout.batch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

import org.readout.model.Format;

/**
 * The few renditions that a save asks for, and then whatever else can be done before its turn. They are neighbours, so that one slice has them all and would make one after the
 * other; here they are made side by side.
 */
final class MadeAhead {

    static final MadeAhead NOTHING = new MadeAhead(Map.of(), Runnable::run);

    static final int MOST = 24;
    static final Comparator<RenditionOrder> LONGEST_FIRST = Comparator.comparing(order -> order.format() != Format.PDF);

    private final Map<String, Underway<List<String>>> byPath;
    private final Executor workers;

    private MadeAhead(Map<String, Underway<List<String>>> byPath, Executor workers) {
        this.byPath = byPath;
        this.workers = workers;
    }

    /**
     * Begins with them, unless they are many.
     *
     * @param begun   what was begun with before, by path
     * @param making  makes one, and says why it was made
     */
    static MadeAhead of(List<RenditionOrder> orders, Map<String, Underway<List<String>>> begun, Function<RenditionOrder, List<String>> making, Executor workers) {
        if (orders.isEmpty() || orders.size() > MOST) {
            return NOTHING;
        }
        Map<String, Underway<List<String>>> byPath = new HashMap<>();
        orders.stream().sorted(LONGEST_FIRST).forEach(order -> byPath.put(order.path(), Optional.ofNullable(begun.get(order.path()))
                .map(one -> one.or(() -> making.apply(order))).orElseGet(() -> Underway.begin(() -> making.apply(order), workers))));
        return new MadeAhead(byPath, workers);
    }

    boolean isNothing() {
        return byPath.isEmpty();
    }

    /** Has this done when all renditions are begun with and a thread is free: it may wait for any of them, and takes no time from the one that takes longest. */
    <T> Underway<T> next(Supplier<T> work) {
        return Underway.begin(work, workers);
    }

    /** Why it was made, once it is; empty where it is none of them. */
    Optional<List<String>> await(RenditionOrder order) {
        return Optional.ofNullable(byPath.get(order.path())).map(Underway::await);
    }
}

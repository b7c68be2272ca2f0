package org.readout.batch.make;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

import org.readout.batch.plan.RenditionOrder;
import org.readout.batch.work.Underway;
import org.readout.model.Format;

/**
 * The few renditions that a save asks for, and then whatever else can be done before its turn. They are neighbours, so that one slice has them all and would make one after the
 * other; here they are made side by side.
 */
public final class MadeAhead {

    public static final MadeAhead NOTHING = new MadeAhead(Map.of(), Runnable::run);

    private static final int MOST = 24;

    private final Map<String, Underway<List<String>>> byPath;
    private final Executor workers;

    private MadeAhead(Map<String, Underway<List<String>>> byPath, Executor workers) {
        this.byPath = byPath;
        this.workers = workers;
    }

    /**
     * Begins with them, unless they are many.
     *
     * @param making makes one, and says why it was made
     */
    public static MadeAhead of(List<RenditionOrder> orders, Function<RenditionOrder, List<String>> making, Executor workers) {
        if (orders.isEmpty() || orders.size() > MOST) {
            return NOTHING;
        }
        Map<String, Underway<List<String>>> begun = new HashMap<>();
        // what takes longest first
        orders.stream().sorted(Comparator.comparing(order -> order.format() != Format.PDF))
                .forEach(order -> begun.put(order.path(), Underway.begin(() -> making.apply(order), workers)));
        return new MadeAhead(begun, workers);
    }

    public boolean isNothing() {
        return byPath.isEmpty();
    }

    /** Has this done when all renditions are begun with and a thread is free: it may wait for any of them, and takes no time from the one that takes longest. */
    public <T> Underway<T> next(Supplier<T> work) {
        return Underway.begin(work, workers);
    }

    /** Why it was made, once it is; empty where it is none of them. */
    public Optional<List<String>> await(RenditionOrder order) {
        return Optional.ofNullable(byPath.get(order.path())).map(Underway::await);
    }
}

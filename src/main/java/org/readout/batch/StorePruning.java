package org.readout.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

import org.readout.model.Digest;
import org.readout.store.Pruning;

/** Pruning the store of an output folder while no run is at work on it. */
public final class StorePruning {

    private StorePruning() {
    }

    /**
     * What went, or would.
     *
     * @param entries how many results
     * @param bytes   they take, with what was never finished
     * @param kept    bytes that stay
     */
    public record Pruned(int entries, long bytes, long kept) {
    }

    /**
     * @param dry    only looks
     * @param needed results of the live release
     * @throws Refusal.Busy when a run is at work
     */
    public static Pruned prune(Settings settings, Pruning.Limits limits, Predicate<Digest> needed, boolean dry, Instant now) {
        try (RunLock lock = RunLock.on(settings)) {
            return prune(Publishing.store(settings), limits, needed, dry, now);
        }
    }

    /** The caller holds the lock. */
    static Pruned prune(Path store, Pruning.Limits limits, Predicate<Digest> needed, boolean dry, Instant now) {
        Pruning.Inventory inventory = Pruning.look(store, now);
        List<Pruning.Entry> chosen = Pruning.choose(inventory.entries(), needed, limits, now);
        if (!dry) {
            Pruning.remove(store, chosen, inventory);
        }
        long bytes = chosen.stream().mapToLong(Pruning.Entry::bytes).sum();
        return new Pruned(chosen.size(), bytes + inventory.litterBytes(), inventory.bytes() - bytes);
    }
}

package org.readout.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts a list of known order into slices of nearly the same number of neighbours, who have much in common: the renditions of an edition, the editions of a
 * memo. A partition's context says which slice of how many it is; the list itself is found again in the store.
 */
final class Slices implements Partitioner {

    private static final String SLICE = "slice";
    private static final String OF = "of";

    private final IntSupplier size;

    Slices(IntSupplier size) {
        this.size = size;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        int slices = Math.max(1, Math.min(gridSize, size.getAsInt()));
        Map<String, ExecutionContext> partitions = new HashMap<>();
        for (int slice = 0; slice < slices; slice++) {
            ExecutionContext context = new ExecutionContext();
            context.putInt(SLICE, slice);
            context.putInt(OF, slices);
            partitions.put("slice%03d".formatted(slice), context);
        }
        return partitions;
    }

    /** The members of slice {@code slice} of {@code of}. */
    static <T> List<T> deal(List<T> all, int slice, int of) {
        return all.subList(slice * all.size() / of, (slice + 1) * all.size() / of);
    }
}

package org.readout.batch.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts a list of known order into slices of nearly the same number of neighbours, who have much in common: the renditions of an edition, the editions of a
 * memo. A partition's name says which slice of how many it is, and the list itself is found again in the store: a step that was made just before a run was killed
 * may be there again without its context, but not without its name.
 */
final class Slices implements Partitioner {

    private static final String NAME = "slice%03dof%03d";
    private static final Pattern NAMED = Pattern.compile("slice(\\d+)of(\\d+)$");

    private final IntSupplier size;

    Slices(IntSupplier size) {
        this.size = size;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        int slices = Math.max(1, Math.min(gridSize, size.getAsInt()));
        Map<String, ExecutionContext> partitions = new HashMap<>();
        for (int slice = 0; slice < slices; slice++) {
            partitions.put(NAME.formatted(slice, slices), new ExecutionContext());
        }
        return partitions;
    }

    /** The members of the slice that a step is named after. */
    static <T> List<T> deal(List<T> all, String step) {
        Matcher named = NAMED.matcher(step);
        if (!named.find()) {
            throw new IllegalArgumentException(step + " is no slice");
        }
        int slice = Integer.parseInt(named.group(1));
        int of = Integer.parseInt(named.group(2));
        return all.subList(slice * all.size() / of, (slice + 1) * all.size() / of);
    }
}

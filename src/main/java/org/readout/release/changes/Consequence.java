package org.readout.release.changes;

import java.util.List;

/**
 * What only follows from the changes: things of one kind that are counted anew because another came, went or moved.
 *
 * @param from numbers as they were, in the order of the later edition
 * @param to   numbers as they are
 */
public record Consequence(Thing thing, List<String> from, List<String> to) {

    public Consequence {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}

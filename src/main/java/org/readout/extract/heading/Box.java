package org.readout.extract.heading;

import java.util.Optional;

import org.readout.model.Block;
import org.readout.model.Quote;
import org.readout.model.Table;

/** What frames several blocks: a quotation, or a table of one cell; one with a caption, or that links may lead to, stays the table that it is, since a quotation has neither. */
public final class Box {

    private Box() {
    }

    /** The box as a quotation. */
    public static Optional<Quote> of(Block block) {
        return block instanceof Quote quote ? Optional.of(quote)
                : block instanceof Table table && isBare(table) ? Optional.of(new Quote(table.span(), table.rows().get(0).cells().get(0).blocks())) : Optional.empty();
    }

    private static boolean isBare(Table table) {
        return table.rows().size() == 1 && table.rows().get(0).cells().size() == 1 && table.caption().isEmpty() && table.id().isEmpty();
    }
}

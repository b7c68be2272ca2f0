package org.readout.model;

import java.util.List;

/** A block quotation. */
public record Quote(SourceSpan span, List<Block> blocks) implements Block {

    public Quote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.quote(this);
    }
}

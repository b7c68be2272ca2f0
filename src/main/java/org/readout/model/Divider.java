package org.readout.model;

/** A thematic break. */
public record Divider(SourceSpan span) implements Block {

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.divider(this);
    }
}

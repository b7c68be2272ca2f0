package org.readout.model;

/** A place that a {@link Reference} can point at. */
public record Anchor(String id) implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.anchor(this);
    }
}

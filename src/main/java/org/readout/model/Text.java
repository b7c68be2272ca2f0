package org.readout.model;

/** Characters. */
public record Text(String text) implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.text(this);
    }
}

package org.readout.model;

/** Characters of a program, a file name or the like. */
public record Code(String text) implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.code(this);
    }
}

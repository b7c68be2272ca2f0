package org.readout.model;

/** The mark of a note, by the id of the {@link Note}. */
public record NoteMark(String note) implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.noteMark(this);
    }
}

package org.readout.model;

/** A picture in the line; {@code media} and {@code alternative} as in {@link Figure}. */
public record Picture(String media, String alternative) implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.picture(this);
    }
}

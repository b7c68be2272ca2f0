package org.readout.model;

import java.util.List;

/** A stretch set apart by its author. */
public record Styled(Style style, List<Inline> inlines) implements Inline {

    public Styled {
        inlines = List.copyOf(inlines);
    }

    /** How it is set apart; nested for several at once. */
    public enum Style { EMPHASIS, STRONG, UNDERLINE, STRIKE, SUPERSCRIPT, SUBSCRIPT, SMALL_CAPS, HIGHLIGHT }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.styled(this);
    }
}

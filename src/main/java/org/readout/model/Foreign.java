package org.readout.model;

import java.util.List;

/** Words in another language; {@code language} is a BCP 47 tag. */
public record Foreign(String language, List<Inline> inlines) implements Inline {

    public Foreign {
        inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.foreign(this);
    }
}

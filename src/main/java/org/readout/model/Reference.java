package org.readout.model;

import java.util.List;

/** A link to a heading, table, figure, record or anchor of the same memo, by its id; {@code inlines} is what the author's tool shows. */
public record Reference(String target, List<Inline> inlines) implements Inline {

    public Reference {
        inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.reference(this);
    }
}

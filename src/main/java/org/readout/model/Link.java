package org.readout.model;

import java.util.List;

/** A link out of the memo; {@code target} is the address as the author wrote it. */
public record Link(String target, List<Inline> inlines) implements Inline {

    public Link {
        inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.link(this);
    }
}

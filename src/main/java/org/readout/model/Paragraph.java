package org.readout.model;

import java.util.List;

/** A paragraph of running text. */
public record Paragraph(SourceSpan span, List<Inline> inlines) implements Block {

    public Paragraph {
        inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }
}

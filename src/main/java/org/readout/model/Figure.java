package org.readout.model;

import java.util.List;

/**
 * A picture that stands on its own.
 *
 * @param id          the author's anchor, or empty
 * @param media       key of the picture in {@link Document#media()} or {@link Memo#media()}
 * @param alternative text for those who cannot see it; empty when the author gave none
 * @param caption     may be empty
 */
public record Figure(SourceSpan span, String id, String media, String alternative, List<Inline> caption) implements Block {

    public Figure {
        caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.figure(this);
    }
}

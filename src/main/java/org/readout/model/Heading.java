package org.readout.model;

import java.util.List;

/**
 * A heading.
 *
 * @param level  1 for the outermost; a draft may skip levels, a memo's sections keep the author's level
 * @param id     the author's anchor, or a slug of the text; unique within the draft
 * @param number the number the author's tool shows before it ("2.1", "A.3"), or empty
 */
public record Heading(SourceSpan span, int level, String id, String number, List<Inline> inlines) implements Block {

    /** Writing programs count no further. */
    private static final int DEEPEST = 9;

    public Heading {
        inlines = List.copyOf(inlines);
        if (level < 1) {
            throw new IllegalArgumentException("heading level " + level);
        }
    }

    /** The same heading so many levels below its own, as far as levels go. */
    public Heading deeper(int levels) {
        return levels == 0 ? this : new Heading(span, Math.max(level, Math.min(DEEPEST, level + levels)), id, number, inlines);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.heading(this);
    }
}

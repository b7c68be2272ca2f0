package org.readout.model;

import java.util.List;
import java.util.Optional;

/** A bulleted or numbered list; lists nest through the blocks of their items. */
public record ListBlock(SourceSpan span, Marker marker, List<Item> items) implements Block {

    public ListBlock {
        items = List.copyOf(items);
    }

    /** How items are marked. Every kind but {@code BULLET} is numbered. */
    public enum Marker { BULLET, DECIMAL, LOWER_LETTER, UPPER_LETTER, LOWER_ROMAN, UPPER_ROMAN }

    /**
     * One item.
     *
     * @param ordinal the item's number, 1-based, as the author's tool counts it; 0 in a bulleted list
     * @param label   the mark as the draft shows it, such as “2.4.1” or “(iv)”, in a list whose marks are more than its numbers in its style; else empty
     */
    public record Item(SourceSpan span, int ordinal, String label, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        public Item(SourceSpan span, int ordinal, List<Block> blocks) {
            this(span, ordinal, "", blocks);
        }

        /** The paragraph it begins with; empty where it begins with something else, or holds nothing. */
        public Optional<List<Inline>> opening() {
            return blocks.stream().limit(1).filter(Paragraph.class::isInstance).map(first -> ((Paragraph) first).inlines()).findFirst();
        }
    }

    public boolean numbered() {
        return marker != Marker.BULLET;
    }

    /** Whether the items bring their own marks. */
    public boolean labelled() {
        return items.stream().anyMatch(item -> !item.label().isEmpty());
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.list(this);
    }
}

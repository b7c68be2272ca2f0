package org.readout.model;

import java.util.List;

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
     */
    public record Item(SourceSpan span, int ordinal, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    public boolean numbered() {
        return marker != Marker.BULLET;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.list(this);
    }
}

package org.readout.source.reading;

import java.util.List;

import org.readout.model.ListBlock;
import org.readout.model.ListBlock.Item;
import org.readout.model.ListBlock.Marker;
import org.readout.model.Ordinals;

/** Marks before items of a list, as a draft shows them: kept where one of them is more than the number in the list's style and a full stop. */
public final class ItemLabels {

    private ItemLabels() {
    }

    /** A list of items that have all the marks they are shown with. */
    public static ListBlock list(Marker marker, List<Item> items) {
        boolean plain = items.stream().allMatch(item -> item.label().replaceFirst("\\.$", "").equals(Ordinals.write(item.ordinal(), marker)));
        return new ListBlock(items.get(0).span(), marker, plain ? items.stream().map(item -> new Item(item.span(), item.ordinal(), item.blocks())).toList() : items);
    }
}

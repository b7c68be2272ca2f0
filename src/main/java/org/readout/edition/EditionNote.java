package org.readout.edition;

import java.util.List;

import org.readout.model.Block;

/**
 * A note as an audience sees it.
 *
 * @param id     what its marks carry
 * @param number 1-based, in the order of first marks; a note marked twice has one number
 */
public record EditionNote(String id, int number, List<Block> blocks) {

    public EditionNote {
        blocks = List.copyOf(blocks);
    }
}

package org.readout.source.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;

/** A block that holds others, whatever they are. */
abstract class Holder extends AbstractBlockParser {

    private final Block block;

    Holder(Block block) {
        this.block = block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }
}

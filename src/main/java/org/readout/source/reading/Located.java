package org.readout.source.reading;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Block;
import org.readout.model.Rewriting;
import org.readout.model.SourceSpan;

/** A rewriting that knows in which block it is. */
public abstract class Located implements Rewriting {

    private SourceSpan here;

    /** @param whole where it is before the first block */
    protected Located(SourceSpan whole) {
        this.here = whole;
    }

    @Override
    public List<Block> blocks(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        boolean same = true;
        for (Block block : blocks) {
            here = block.span();
            List<Block> rewritten = block.accept(this);
            same &= rewritten.size() == 1 && rewritten.get(0) == block;
            all.addAll(rewritten);
        }
        return same ? blocks : all;
    }

    protected SourceSpan here() {
        return here;
    }
}

package org.readout.extract.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.readout.extract.entry.Line;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;

/**
 * Lines in bold that a page numbers “1.” each, as one does whose numbering begins anew behind every paragraph: “1. **Keep the wells open**”, what is
 * said of it, “1. **Publish the levels**”. Such a list of one line is a head, and what follows is said of it.
 */
final class RestartedNumbers {

    private static final int FEWEST = 2;

    private RestartedNumbers() {
    }

    /** The same blocks, such lists opened. */
    static List<Block> opened(List<Block> blocks) {
        long heads = IntStream.range(0, blocks.size() - 1).filter(at -> head(blocks.get(at)).isPresent() && blocks.get(at + 1) instanceof Paragraph).count();
        return heads < FEWEST ? blocks : blocks.stream().map(block -> head(block).map(Block.class::cast).orElse(block)).toList();
    }

    /** The only line of a list that begins with one, all in bold. */
    private static Optional<Paragraph> head(Block block) {
        return block instanceof ListBlock list && list.numbered() && list.items().size() == 1 && list.items().get(0).ordinal() == 1 && list.items().get(0).blocks().size() == 1
                && list.items().get(0).blocks().get(0) instanceof Paragraph line && Line.isBold(line) ? Optional.of(line) : Optional.empty();
    }
}

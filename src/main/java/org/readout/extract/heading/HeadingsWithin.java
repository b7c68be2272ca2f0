package org.readout.extract.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.ListBlock;
import org.readout.model.PlainText;
import org.readout.model.Quote;

/**
 * Boxes and lists that web pages lay their sections out in: a box, or a table of one cell, that begins with a heading, a list each of whose items has one. What stands
 * in them stands under the heading before them.
 */
public final class HeadingsWithin {

    private HeadingsWithin() {
    }

    /** The same blocks, such boxes and lists opened. */
    public static List<Block> recognised(List<Block> blocks) {
        if (blocks.stream().noneMatch(HeadingsWithin::laysOut)) {
            return blocks;
        }
        List<Block> result = new ArrayList<>();
        int level = 0;
        for (Block block : blocks) {
            List<Block> opened = laysOut(block) ? below(level, recognised(opened(block))) : List.of(block);
            level = block instanceof Heading heading ? heading.level() : level;
            result.addAll(opened);
        }
        return result;
    }

    private static boolean laysOut(Block block) {
        return boxed(block).stream().limit(1).anyMatch(Heading.class::isInstance)
                || block instanceof ListBlock list && !list.items().isEmpty() && list.items().stream().allMatch(item -> item.blocks().stream().anyMatch(Heading.class::isInstance));
    }

    private static List<Block> opened(Block block) {
        return block instanceof ListBlock list ? list.items().stream().flatMap(item -> numbered(item, list.numbered())).toList() : boxed(block);
    }

    private static List<Block> boxed(Block block) {
        return Box.of(block).map(Quote::blocks).orElse(List.of());
    }

    /** The number of the item is its heading's, unless that says it. */
    private static Stream<Block> numbered(ListBlock.Item item, boolean counts) {
        return item.blocks().stream().map(block -> counts && block instanceof Heading heading && heading.number().isEmpty() && !PlainText.of(heading)
                .startsWith(item.ordinal() + " ")
                ? new Heading(heading.span(), heading.level(), heading.id(), item.label().isEmpty() ? item.ordinal() + "." : item.label(), heading.inlines()) : block);
    }

    private static List<Block> below(int level, List<Block> blocks) {
        int highest = blocks.stream().filter(Heading.class::isInstance).mapToInt(block -> ((Heading) block).level()).min().orElse(level + 1);
        int deeper = Math.max(0, level + 1 - highest);
        return blocks.stream().map(block -> block instanceof Heading heading ? heading.deeper(deeper) : block).toList();
    }
}

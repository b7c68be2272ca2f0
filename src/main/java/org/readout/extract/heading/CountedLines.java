package org.readout.extract.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;

/**
 * Numbered lists of one short line each that count on from each other, prose under every one: “1. Keep the wells open”, a paragraph, “2. Publish
 * the levels”, a paragraph. The lines are headings, whatever a page was written with made of them.
 */
public final class CountedLines {

    private static final int FEWEST = 3;
    private static final int LONGEST = 120;

    private CountedLines() {
    }

    /** The same blocks, such lines made headings below the one before them. */
    public static List<Block> recognised(List<Block> blocks) {
        List<Integer> lines = lines(blocks);
        if (lines.size() < FEWEST) {
            return blocks;
        }
        Set<String> ids = Outline.ids(blocks);
        List<Block> result = new ArrayList<>(blocks);
        int level = blocks.subList(0, lines.get(0)).stream().filter(Heading.class::isInstance).mapToInt(block -> ((Heading) block).level()).reduce(0, (before, last) -> last) + 1;
        lines.forEach(at -> result.set(at, heading(line(blocks.get(at)).orElseThrow(), level, ids)));
        return result;
    }

    /** Where the lines stand, from the first on as far as they count on under one heading. */
    private static List<Integer> lines(List<Block> blocks) {
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at + 1 < blocks.size(); at++) {
            int next = found.size() + 1;
            if (found.size() < FEWEST && blocks.get(at) instanceof Heading) {
                found.clear();
            } else if (blocks.get(at) instanceof Heading) {
                break;
            } else if (blocks.get(at + 1) instanceof Paragraph && line(blocks.get(at)).filter(item -> item.ordinal() == next).isPresent()) {
                found.add(at);
            }
        }
        return found;
    }

    /** The one item of a numbered list that is no more than a line; a bullet before the number says nothing. */
    private static Optional<ListBlock.Item> line(Block block) {
        if (!(block instanceof ListBlock list) || list.items().size() != 1 || list.items().get(0).blocks().size() != 1) {
            return Optional.empty();
        }
        ListBlock.Item item = list.items().get(0);
        return list.numbered() ? Optional.of(item).filter(CountedLines::isLine) : line(item.blocks().get(0));
    }

    private static boolean isLine(ListBlock.Item item) {
        String text = PlainText.of(item.blocks().get(0)).strip();
        return item.blocks().get(0) instanceof Paragraph && text.length() <= LONGEST && text.matches("(?s).*[^.:;,]");
    }

    private static Heading heading(ListBlock.Item item, int level, Set<String> ids) {
        Paragraph line = (Paragraph) item.blocks().get(0);
        return new Heading(item.span(), level, Outline.id(PlainText.of(line.inlines()), ids), item.ordinal() + ".", line.inlines());
    }
}

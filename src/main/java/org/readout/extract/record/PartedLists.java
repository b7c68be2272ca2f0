package org.readout.extract.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.readout.extract.entry.Line;
import org.readout.model.Block;
import org.readout.model.Divider;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;

/**
 * Lists of one bold line each, parted by what is said of it: “1. **Keep the wells open**”, a paragraph, “2. **Publish the levels**”, a paragraph; or of one sentence each that
 * counts on from “A. They keep watch.” They are one list whose items hold what follows them, which is how a page means it whose paragraphs were not indented; it may number every
 * line “1.” then.
 */
final class PartedLists {

    private static final int FEWEST = 2;

    /** “They protect privacy.” */
    private static final Pattern SENTENCE = Pattern.compile("(?s)[^.:?!]{3,240}[.?!]?");

    private PartedLists() {
    }

    /** The same blocks, such lists put together; rules between them go. */
    static List<Block> together(List<Block> blocks) {
        List<Integer> heads = heads(blocks);
        if (heads.size() < FEWEST) {
            return blocks;
        }
        int first = heads.get(0);
        int last = heads.get(heads.size() - 1);
        int end = last + 1 + said(blocks.subList(last + 1, blocks.size()), blocks.subList(first, last).stream().anyMatch(Divider.class::isInstance));
        int start = line(blocks.get(first)).orElseThrow().ordinal();
        List<ListBlock.Item> items = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            ListBlock.Item item = ((ListBlock) blocks.get(heads.get(at))).items().get(0);
            List<Block> own = new ArrayList<>(item.blocks());
            own.addAll(blocks.subList(heads.get(at) + 1, at + 1 < heads.size() ? heads.get(at + 1) : end).stream().filter(block -> !(block instanceof Divider)).toList());
            items.add(new ListBlock.Item(item.span(), item.ordinal() == 0 ? 0 : start + at, item.label(), own));
        }
        List<Block> result = new ArrayList<>(blocks.subList(0, first));
        result.add(new ListBlock(blocks.get(first).span(), ((ListBlock) blocks.get(first)).marker(), items));
        result.addAll(together(blocks.subList(end, blocks.size())));
        return result;
    }

    /** The first such lists that go with each other, each with something behind it. */
    private static List<Integer> heads(List<Block> blocks) {
        List<Integer> found = new ArrayList<>();
        for (int at : IntStream.range(0, blocks.size()).filter(at -> line(blocks.get(at)).isPresent()).toArray()) {
            if (!found.isEmpty() && !goesOn(blocks.get(found.get(0)), found.size(), blocks.get(at))) {
                break;
            }
            found.add(at);
        }
        boolean counted = !found.isEmpty() && (isBold(blocks.get(found.get(0))) || line(blocks.get(found.get(0))).orElseThrow().ordinal() == 1);
        boolean told = counted && IntStream.range(0, found.size()).allMatch(at -> isTold(blocks, found.get(at) + 1));
        return told ? found : List.of();
    }

    private static boolean goesOn(Block first, int before, Block next) {
        int ordinal = line(first).orElseThrow().ordinal();
        int follows = line(next).orElseThrow().ordinal();
        return ((ListBlock) first).marker() == ((ListBlock) next).marker() && (follows == ordinal && isBold(first) || ordinal > 0 && follows == ordinal + before);
    }

    private static boolean isBold(Block list) {
        return Line.isBold(((ListBlock) list).items().get(0).blocks().get(0));
    }

    private static boolean isTold(List<Block> blocks, int from) {
        return IntStream.range(from, blocks.size()).mapToObj(blocks::get).filter(block -> !(block instanceof Divider)).findFirst().filter(Paragraph.class::isInstance).isPresent();
    }

    /** How many blocks are said of the last line: up to the next such line, a table and the like, or a rule where none part the lines. */
    private static int said(List<Block> behind, boolean ruled) {
        return (int) behind.stream().takeWhile(block -> block instanceof Paragraph || block instanceof ListBlock && line(block).isEmpty() || ruled && block instanceof Divider)
                .count();
    }

    /** The only item of a list, where it is a line all in bold or a sentence with its number. */
    private static Optional<ListBlock.Item> line(Block block) {
        return block instanceof ListBlock list && list.items().size() == 1 && list.items().get(0).blocks().size() == 1 && list.items().get(0).blocks()
                .get(0) instanceof Paragraph line
                && (Line.isBold(line) || list.numbered() && SENTENCE.matcher(PlainText.of(line.inlines()).strip()).matches()) ? Optional.of(list.items().get(0)) : Optional.empty();
    }
}

package org.readout.extract.record;

import java.util.List;
import java.util.regex.Pattern;

import org.readout.extract.language.Lead;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;

/** A list between its first item, where that only leads on, and its last, where that says “etc.”. */
record ListPieces(List<Block> before, Block told, List<Block> behind) {

    private static final PatternFile PATTERNS = PatternFile.of(ListPieces.class);
    /** What the last item of a list says where there are more like the others. */
    private static final Pattern AND_SO_ON = PATTERNS.pattern("and-so-on");

    static ListPieces of(Block block, RecordKind kind, Tongue tongue) {
        if (!(block instanceof ListBlock list)) {
            return whole(block);
        }
        int size = list.items().size();
        int first = leadsOn(list, kind, tongue) ? 1 : 0;
        int last = endsInMore(list) ? size - 1 : size;
        return new ListPieces(piece(list, 0, first), part(list, first, last), piece(list, last, size));
    }

    /** All of it is told. */
    static ListPieces whole(Block block) {
        return new ListPieces(List.of(), block, List.of());
    }

    /** Nothing where it would have no items. */
    private static List<Block> piece(ListBlock list, int from, int to) {
        return from == to ? List.of() : List.of(part(list, from, to));
    }

    private static ListBlock part(ListBlock list, int from, int to) {
        return new ListBlock(list.span(), list.marker(), list.items().subList(from, to));
    }

    /** Whether a numbered list numbers the paragraphs of a report, and the first only says that something comes: by its words, or because it alone has no name before it. */
    private static boolean leadsOn(ListBlock list, RecordKind kind, Tongue tongue) {
        List<Block> first = list.numbered() && list.items().size() > 2 ? list.items().get(0).blocks() : List.of();
        return first.size() == 1 && (Sentences.of(PlainText.of(first.get(0)), tongue).stream().allMatch(sentence -> Unknown.leadsOn(sentence.text()))
                || kind == RecordKind.COMPONENT && !isNamed(list.items().get(0)) && list.items().stream().skip(1).allMatch(ListPieces::isNamed));
    }

    private static boolean isNamed(ListBlock.Item item) {
        return item.opening().flatMap(Lead::stressed).isPresent();
    }

    /** Whether its last item names nothing. */
    private static boolean endsInMore(ListBlock list) {
        return list.items().size() > 1 && AND_SO_ON.matcher(PlainText.ofBlocks(list.items().get(list.items().size() - 1).blocks())).matches();
    }
}

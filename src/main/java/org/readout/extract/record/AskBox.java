package org.readout.extract.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.entry.EntryMaker;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.Sought;
import org.readout.extract.heading.Box;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.PatternFile;
import org.readout.extract.sign.Telltale;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Records;

/**
 * A box in which an association asks, under what it says of a draft law: “**Our demand**”, and a paragraph for each ask; “**Our position**” asks in some
 * of its sentences only.
 *
 * @param asks whether all that stands in it is asked
 */
record AskBox(Quote box, boolean asks) {

    private static final PatternFile PATTERNS = PatternFile.of(AskBox.class);
    private static final String WHOSE = PATTERNS.text("whose");
    /** On what; of whom would be another's: “Vorschlag der Kommission”. */
    private static final String ON = PATTERNS.text("on");
    private static final Pattern ASKS = PATTERNS.pattern("asks");
    private static final Pattern POSITION = Pattern.compile(WHOSE + "(?:position|view|posición|postura|standpunkt|bewertung)" + ON);

    static Optional<AskBox> of(Block block) {
        return Box.of(block).filter(quote -> quote.blocks().size() > 1 && Line.isBold(quote.blocks().get(0))).flatMap(quote -> {
            String title = PlainText.of(quote.blocks().get(0)).strip();
            boolean asks = ASKS.matcher(title).matches();
            return asks || POSITION.matcher(title).matches() ? Optional.of(new AskBox(quote, asks)) : Optional.empty();
        });
    }

    /** The same box with its asks in their places. */
    Block recorded(Sought sought) {
        List<Block> said = box.blocks().subList(1, box.blocks().size());
        List<Block> result = new ArrayList<>(box.blocks().subList(0, 1));
        if (!asks) {
            ProseRecords prose = new ProseRecords(sought, false);
            said.forEach(block -> result.add(block instanceof Paragraph paragraph ? prose.asks(paragraph, "") : block));
        } else if (said.stream().allMatch(Paragraph.class::isInstance)) {
            EntryMaker each = new EntryMaker(sought);
            result.add(new Records(said.get(0).span(), RecordKind.RECOMMENDATION, Records.Form.PARAGRAPHS, 1,
                    said.stream().map(block -> each.ofBlocks(block.span(), List.of(block))).toList()));
        } else {
            result.addAll(new RecordFinder(sought, true).blocks(said));
        }
        return new Quote(box.span(), result);
    }

    /**
     * “> **Proposition n° 3: Open the archive.**”, or “> **Recommendation no. 3**” over one paragraph or a title in bold with what it means: one ask, set off within what leads up
     * to it and explains it.
     */
    static boolean isCounted(Block block) {
        return block instanceof Quote box && Line.isBold(box.blocks().get(0))
                && isCounted(((Paragraph) box.blocks().get(0)).inlines(), box.blocks().subList(1, box.blocks().size()));
    }

    private static boolean isCounted(List<Inline> line, List<Block> below) {
        boolean overAsk = ItemLabel.isAlone(RecordKind.RECOMMENDATION, line) && (below.size() == 1 && below.get(0) instanceof Paragraph || isTitled(below));
        return (below.isEmpty() || overAsk) && Telltale.isCountedAsk(line);
    }

    private static boolean isTitled(List<Block> below) {
        return below.size() > 1 && Line.isBold(below.get(0)) && below.stream().skip(1).noneMatch(Line::isBold);
    }

    static boolean anyIn(Stream<Block> blocks) {
        return blocks.anyMatch(block -> of(block).isPresent());
    }
}

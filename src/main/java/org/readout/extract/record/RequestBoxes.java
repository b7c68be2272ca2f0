package org.readout.extract.record;

import java.util.List;
import java.util.stream.IntStream;

import org.readout.extract.entry.Line;
import org.readout.extract.heading.Box;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.sign.CountedQuestions;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;

/**
 * Boxes in which an inquiry asks its readers what it does not know, behind what leads up to it: “**Information request 2.1**” over questions, or over “We seek evidence on:” and a
 * list; who answers such boxes does so right behind them.
 */
final class RequestBoxes {

    private final Tongue tongue;

    RequestBoxes(Tongue tongue) {
        this.tongue = tongue;
    }

    boolean isOne(List<Block> blocks, int at) {
        return at > 0 && Box.of(blocks.get(at)).filter(box -> isCounted(box) && asks(box.blocks().subList(1, box.blocks().size()))).isPresent()
                && !(at + 1 < blocks.size() && CountedQuestions.replies(blocks.get(at + 1)));
    }

    private static boolean isCounted(Quote box) {
        return box.blocks().size() > 1 && box.blocks().get(0) instanceof Paragraph title && ItemLabel.isRequest(title.inlines());
    }

    private boolean asks(List<Block> below) {
        return IntStream.range(0, below.size()).allMatch(at -> below.get(at) instanceof ListBlock list ? at > 0 && Line.leadsUp(below.get(at - 1))
                || list.items().stream().allMatch(item -> Unknown.isItem(PlainText.ofBlocks(item.blocks()).strip()))
                : at + 1 < below.size() && below.get(at + 1) instanceof ListBlock && Line.leadsUp(below.get(at)) || below.get(at) instanceof Paragraph
                && Unknown.asks(Sentences.last(PlainText.of(below.get(at)).strip(), tongue)));
    }
}

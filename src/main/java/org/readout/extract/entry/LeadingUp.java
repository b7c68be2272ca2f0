package org.readout.extract.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Styled;

/**
 * Prose that leads up to a list of open questions: “The points below stay open for lack of time.” right above it, and all that stands before
 * a line “*Open questions*” over it.
 */
public final class LeadingUp {

    private static final int FEWEST = 2;

    private final Tongue tongue;
    private final ListForms lists;

    public LeadingUp(Tongue tongue) {
        this.tongue = tongue;
        this.lists = new ListForms(RecordKind.OPEN_QUESTION, tongue);
    }

    public Set<Block> among(List<Block> blocks) {
        Set<Block> leading = new HashSet<>();
        if (blocks.size() > 1 && blocks.get(0) instanceof Paragraph first && !asks(first) && areQuestionsSetOff(blocks.subList(1, blocks.size()))) {
            leading.add(first);
        }
        for (int at = 1; at < blocks.size(); at++) {
            if (!isQuestions(blocks.get(at)) || !(blocks.get(at - 1) instanceof Paragraph line)) {
                continue;
            }
            if (namesThem(line)) {
                for (int before = at - 2; before >= 0 && blocks.get(before) instanceof Paragraph prose; before--) {
                    leading.add(prose);
                }
            } else if (!Line.isSetOff(line) && !asksOrDoubts(PlainText.of(line.inlines()))) {
                leading.add(line);
            }
        }
        return leading;
    }

    private static boolean asks(Paragraph paragraph) {
        return PlainText.of(paragraph.inlines()).indexOf('?') >= 0 || Lead.bold(paragraph.inlines()).isPresent();
    }

    /** “*Who pays?* The town …”, “*Who waits?* …”, as each paragraph begins below one that only says that they come. */
    private static boolean areQuestionsSetOff(List<Block> blocks) {
        List<List<Inline>> said = blocks.stream().flatMap(block -> block instanceof Records records ? records.entries().stream().map(Records.Entry::title)
                : Stream.of(block instanceof Paragraph paragraph ? paragraph.inlines() : List.<Inline>of())).toList();
        return said.size() >= FEWEST && said.stream().allMatch(inlines -> !inlines.isEmpty() && inlines.get(0) instanceof Styled styled
                && Unknown.asks(PlainText.of(styled.inlines()).strip()));
    }

    private boolean asksOrDoubts(String text) {
        return text.indexOf('?') >= 0 || Sentences.of(text, tongue).stream().anyMatch(sentence -> Unknown.doubtsOne(sentence.text()));
    }

    private boolean namesThem(Paragraph line) {
        return Line.isSetOff(line) && tongue.words().fields().namesRecords(RecordKind.OPEN_QUESTION, PlainText.of(line.inlines()).strip().replaceFirst("\\s?:$", ""));
    }

    private boolean isQuestions(Block block) {
        return block instanceof Records records && records.kind() == RecordKind.OPEN_QUESTION && records.form() != Records.Form.PARAGRAPHS
                && records.form() != Records.Form.HEADINGS
                || block instanceof ListBlock list && list.items().size() > 1 && lists.isRecords(list);
    }
}

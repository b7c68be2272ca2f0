package org.readout.extract.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;

/**
 * Prose that leads up to a list of open questions: “The points below stay open for lack of time.” right above it, and all that stands before
 * a line “*Open questions*” over it.
 */
public final class LeadingUp {

    private final Tongue tongue;
    private final ListForms lists;

    public LeadingUp(Tongue tongue) {
        this.tongue = tongue;
        this.lists = new ListForms(RecordKind.OPEN_QUESTION, tongue);
    }

    public Set<Block> among(List<Block> blocks) {
        Set<Block> leading = new HashSet<>();
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

    private boolean asksOrDoubts(String text) {
        return text.indexOf('?') >= 0 || Sentences.of(text, tongue).stream().anyMatch(sentence -> Unknown.doubtsOne(sentence.text()));
    }

    private boolean namesThem(Paragraph line) {
        return Line.isSetOff(line) && tongue.words().fields().namesRecords(RecordKind.OPEN_QUESTION, PlainText.of(line.inlines()).strip().replaceFirst("\\s?:$", ""));
    }

    private boolean isQuestions(Block block) {
        return block instanceof Records records && records.kind() == RecordKind.OPEN_QUESTION && records.form() != Records.Form.PARAGRAPHS && records.form() != Records.Form.HEADINGS
                || block instanceof ListBlock list && list.items().size() > 1 && lists.isRecords(list);
    }
}

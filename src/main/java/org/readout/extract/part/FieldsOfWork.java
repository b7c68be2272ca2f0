package org.readout.extract.part;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.Group;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.sign.Telltale;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/** “The three fields of work” over headings, prose and questions that ask nobody for anything: what is being worked on, not what is asked. */
final class FieldsOfWork {

    private static final int FEWEST = 2;

    private final Tongue tongue;

    FieldsOfWork(Tongue tongue) {
        this.tongue = tongue;
    }

    boolean in(Section section) {
        return section.sections().size() >= FEWEST && section.blocks().stream().allMatch(Candidate::isPlain) && section.sections().stream().allMatch(this::isOne);
    }

    private boolean isOne(Section field) {
        String title = field.title();
        return field.sections().isEmpty() && !field.blocks().isEmpty() && title.indexOf(' ') > 0 && !orders(title) && !orders(first(PlainText.of(field.blocks().get(0))))
                && Addressee.ofGroup(title, tongue).isEmpty() && !Telltale.isCountedAsk(field.heading().inlines()) && !Group.gathers(RecordKind.RECOMMENDATION, title)
                && field.blocks().stream().allMatch(FieldsOfWork::isTold);
    }

    /** Prose, questions and half-sentences, without anything that is called something. */
    private static boolean isTold(Block block) {
        return block instanceof Paragraph paragraph ? Lead.bold(paragraph.inlines()).isEmpty() && !Telltale.isCountedAsk(paragraph.inlines())
                && !ItemLabel.namesAnAsk(paragraph.inlines())
                : block instanceof ListBlock list && list.items().stream().allMatch(item -> item.blocks().size() == 1 && isTold(PlainText.of(item.blocks().get(0)).strip()));
    }

    private static boolean isTold(String item) {
        return !item.isEmpty() && (Unknown.asks(item) || Character.isLowerCase(item.charAt(0)));
    }

    private boolean orders(String sentence) {
        return Ask.is(sentence) || Imperative.opens(sentence, tongue);
    }

    private String first(String text) {
        return Sentences.of(text, tongue).stream().findFirst().map(Sentences.Sentence::text).orElse("");
    }
}

package org.readout.extract.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.readout.extract.entry.Group;
import org.readout.extract.entry.Registry;
import org.readout.extract.entry.Sought;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Tongue;
import org.readout.extract.sign.CountedQuestions;
import org.readout.extract.sign.LabelledAsk;
import org.readout.extract.sign.LabelledPoint;
import org.readout.extract.sign.LeadIn;
import org.readout.extract.sign.SaidAbove;
import org.readout.extract.sign.Signs;
import org.readout.extract.sign.SilentHeading;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;

/**
 * Records of a kind that no heading of the memo names: a line says what the list below it is (“We make the following five recommendations:”), or a
 * paragraph what it is itself (“Recommendation 3: …”). Letters, statements and posts set out what they ask in this way.
 */
public final class Unheaded {

    private final Predicate<RecordKind> named;
    private final boolean weighs;
    private final boolean mayBeOurs;
    private final Signs signs;
    private final Registry registry;
    private final Tongue tongue;
    private final Predicate<Block> labelled;

    /**
     * @param silent what headings of the memo name
     * @param signs  among all of the memo's blocks
     */
    public Unheaded(SilentHeading silent, Signs signs, Registry registry, Tongue tongue) {
        this.named = silent::names;
        this.weighs = silent.weighs();
        this.mayBeOurs = !silent.isSureOf("recommendations");
        this.signs = signs;
        this.registry = registry;
        this.tongue = tongue;
        this.labelled = named.test(RecordKind.RECOMMENDATION) ? LabelledAsk::isCounted : LabelledAsk::is;
    }

    /**
     * The same blocks with their records in their places.
     *
     * @param wanted of which kind, by the line that speaks of them: in a summary “In short:” says nothing new
     */
    public List<Block> in(List<Block> blocks, BiPredicate<RecordKind, String> wanted) {
        List<Block> result = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Optional<Told> told = told(blocks, at, wanted);
            if (told.isPresent()) {
                int first = told.get().end() > at + 1 && LeadIn.isBold(blocks.get(at)) && blocks.get(at + 1) instanceof ListBlock ? at + 1 : at;
                result.addAll(blocks.subList(at, first));
                Group group = first > at ? Group.of(told.get().kind(), PlainText.of(blocks.get(at)).strip(), tongue) : Group.NONE;
                result.addAll(new RecordFinder(new Sought(told.get().kind(), registry, tongue, group), told.get().said()).blocks(blocks.subList(first, told.get().end())));
                at = told.get().end() - 1;
            } else {
                result.add(signs.labelled() && blocks.get(at) instanceof Quote box && LabelledAsk.isBoxOfOne(box)
                        ? new Quote(box.span(), AskBox.isCounted(box) ? new RecordFinder(new Sought(RecordKind.RECOMMENDATION, registry, tongue), false).blocks(box.blocks())
                                : in(box.blocks(), wanted)) : blocks.get(at));
            }
        }
        return result;
    }

    /**
     * Records that begin here.
     *
     * @param said whether the words above them, or their own count, say what they are, rather than a label
     * @param end  behind the last block of theirs
     */
    private record Told(RecordKind kind, boolean said, int end) {
    }

    private Optional<Told> told(List<Block> blocks, int at, BiPredicate<RecordKind, String> wanted) {
        String line = LeadIn.over(blocks, at);
        Optional<RecordKind> over = line.isEmpty() ? Optional.empty() : SaidAbove.said(line, blocks.get(at + 1), tongue)
                .or(() -> SaidAbove.named(line, tongue).or(() -> SaidAbove.side(line, tongue)).filter(signs.again()::contains))
                .filter(kind -> (!named.test(kind) || isCounted(line, blocks.get(at + 1), kind) || areOurs(line, blocks.get(at + 1), kind))
                        && wanted.test(kind, SaidAbove.last(line, tongue))
                        && (kind != RecordKind.RISK || weighs || signs.said().stream().anyMatch(RecordKind.GOOD::contains) || !startsFrom(SaidAbove.last(line, tongue))));
        if (signs.counted() && !named.test(RecordKind.OPEN_QUESTION) && over.filter(kind -> kind != RecordKind.OPEN_QUESTION).isEmpty() && CountedQuestions.isOne(blocks.get(at))) {
            return Optional.of(new Told(RecordKind.OPEN_QUESTION, true, at + 1));
        }
        if (signs.takeaways() && !named.test(RecordKind.KEY_POINT) && blocks.get(at) instanceof Paragraph && LabelledPoint.is(blocks.get(at))) {
            return Optional.of(new Told(RecordKind.KEY_POINT, false, at + 1));
        }
        return over.map(kind -> new Told(kind, true, LeadIn.thingsEnd(blocks, at)))
                .or(() -> signs.labelled() && labelled.test(blocks.get(at)) ? Optional.of(new Told(RecordKind.RECOMMENDATION, false, fieldsEnd(blocks, at))) : Optional.empty());
    }

    /** “This poses several kinds of risks:” right over a list, in a memo that has a part for more of them. */
    private boolean isCounted(String line, Block below, RecordKind kind) {
        return RecordKind.SIDES.contains(kind) && line.endsWith(":") && below instanceof ListBlock && tongue.words().announced().in(SaidAbove.last(line, tongue))
                .filter(kind::equals).isPresent();
    }

    /** “Our recommendations rest on four matters:” right over a list, in a memo some of whose headings only sound like asks: “Recommended dose”. */
    private boolean areOurs(String line, Block below, RecordKind kind) {
        return mayBeOurs && kind == RecordKind.RECOMMENDATION && line.endsWith(":") && below instanceof ListBlock && tongue.words().announced()
                .atOnce(SaidAbove.last(line, tongue)).filter(kind::equals).isPresent();
    }

    /** Whether a line speaks of what is in the way, and not as of what was found out. */
    private boolean startsFrom(String line) {
        return tongue.words().difficulties().areAllThat(line) && !tongue.words().cues().tellsOfFindings(line);
    }

    /** Behind the paragraph, the ask below it where it is nothing but a count (“Recommendation 4”), and those that begin with a field's name. */
    private int fieldsEnd(List<Block> blocks, int from) {
        boolean alone = blocks.get(from) instanceof Paragraph count && ItemLabel.isAlone(RecordKind.RECOMMENDATION, count.inlines()) && from + 1 < blocks.size()
                && blocks.get(from + 1) instanceof Paragraph;
        int end = alone ? from + 2 : from + 1;
        while (end < blocks.size() && blocks.get(end) instanceof Paragraph paragraph && Lead.label(RecordKind.RECOMMENDATION, paragraph.inlines(), tongue).isPresent()) {
            end++;
        }
        return end;
    }
}

package org.readout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Inlines;
import org.readout.model.NoteMark;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.SourceSpan;
import org.readout.model.Styled;
import org.readout.model.Table;
import org.readout.model.Text;
import org.readout.words.Numbers;

/**
 * The selected text as this audience reads it: references say our numbers or lose their link, captions and entries lose
 * the author's numbers, which ours replace. What is taken out is accounted for.
 */
final class Resolution implements Rewriting {

    private static final String RENUMBERED = "numbers are made anew for each edition";

    /** "4.2", "A.1", "Section 4.2", "Table 3", "Recommendation 7": a number, alone or after one word. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<word>\\p{L}{2,20}\\.?\\s+)?(?<number>(\\d+|[A-Z])(\\.\\d+)*)\\.?");

    /** A side's name before what is said of it, and no count: neither “Risk 1:” nor “Risk A:”, “Risk II.” or “Risk one:”. */
    private static final Pattern SIDE = Pattern.compile("(?U)(?!.*\\s(?:\\p{Lu}|(?i:[ivx]+|" + Numbers.words("en", 1, 10) + "))\\s?[:.]?$)\\p{L}[\\p{L} '’-]+\\s?[:.]?");

    private final Shown shown;
    private final Labels labels;
    private final AuthorsNumbers numbers;
    private final Furniture furniture;
    private final SourceSpan draft;
    private final List<Edition.Withheld> withheld = new ArrayList<>();
    private final List<String> relabelled = new ArrayList<>();

    Resolution(Shown shown, Labels labels, AuthorsNumbers numbers, Furniture furniture, SourceSpan draft) {
        this.shown = shown;
        this.labels = labels;
        this.numbers = numbers;
        this.furniture = furniture;
        this.draft = draft;
    }

    List<String> relabelled() {
        return relabelled;
    }

    List<Edition.Withheld> withheld() {
        return withheld;
    }

    /** A section's title; where we number sections, the author's "Appendix A:" would say it twice. */
    List<Inline> title(Heading heading, boolean numbered) {
        List<Inline> title = inlines(heading.inlines());
        return numbered ? withoutNumber(numbers.ofHeadings(), heading.span(), title) : title;
    }

    @Override
    public List<Block> heading(Heading heading) {
        return List.of(new Heading(heading.span(), heading.level(), heading.id(), "", inlines(heading.inlines())));
    }

    @Override
    public List<Block> table(Table table) {
        List<Inline> caption = withoutNumber(numbers.ofCaptions(), table.span(), inlines(table.caption()));
        return List.of(Grid.of(new Table(table.span(), Ids.of(table), caption, table.headerRows(), table.rows().stream()
                .map(row -> new Table.Row(row.cells().stream().map(this::cell).toList())).toList())));
    }

    @Override
    public List<Block> figure(Figure figure) {
        return List.of(new Figure(figure.span(), Ids.of(figure), figure.media(), figure.alternative(),
                withoutNumber(numbers.ofCaptions(), figure.span(), inlines(figure.caption()))));
    }

    /** “Risk: …” beside “Opportunity: …”, as its author calls each: no colour may be all that tells them apart (WCAG 1.4.1). */
    @Override
    public List<Block> records(Records records) {
        return List.of(new Records(records.span(), records.kind(), records.form(), records.depth(),
                records.entries().stream().map(entry -> RecordKind.SIDES.contains(records.kind()) && SIDE.matcher(entry.label()).matches() ? sided(records.kind(), entry(entry))
                        : entry(entry)).toList()));
    }

    private Records.Entry sided(RecordKind side, Records.Entry entry) {
        String ours = furniture.name("kind." + side.id(), side.id()) + ".";
        relabelled.add(ours);
        List<Inline> title = new ArrayList<>(List.of(new Styled(Styled.Style.STRONG, List.of(new Text(ours))), new Text(" ")));
        title.addAll(entry.title());
        return new Records.Entry(entry.span(), entry.record(), entry.label(), title, entry.fields());
    }

    @Override
    public Records.Entry entry(Records.Entry entry) {
        account(entry.span(), entry.label());
        Records.Entry rewritten = Rewriting.super.entry(entry);
        return new Records.Entry(rewritten.span(), rewritten.record(), "", rewritten.title(), rewritten.fields());
    }

    @Override
    public List<Inline> reference(Reference reference) {
        List<Inline> words = inlines(reference.inlines());
        String place = shown.place(reference.target());
        if (!shown.hasTarget(place)) {
            return words;
        }
        Matcher number = NUMBER.matcher(PlainText.of(words).strip());
        if (number.matches()) {
            String ours = number.group("word") == null && !labels.number(reference.target()).isEmpty()
                    ? labels.number(reference.target()) : labels.label(reference.target());
            if (!ours.isEmpty()) {
                account(draft, PlainText.of(words));
                relabelled.add(ours);
                return List.of(new Reference(place, List.of(new Text(ours))));
            }
        }
        return List.of(new Reference(place, renumbered(reference.target(), words)));
    }

    /** "Appendix A: Components" is "Section 3.2: Components" where the appendix is a section of a larger work. */
    private List<Inline> renumbered(String target, List<Inline> words) {
        Matcher number = numbers.ofHeadings().matcher(PlainText.of(words));
        String ours = labels.number(target).isEmpty() ? "" : labels.label(target);
        if (ours.isEmpty() || !number.find() || number.end() == PlainText.of(words).length() || number.group().strip().startsWith(ours)) {
            return words;
        }
        account(draft, number.group());
        relabelled.add(ours + ":");
        List<Inline> renumbered = new ArrayList<>(List.of(new Text(ours + ": ")));
        renumbered.addAll(Inlines.after(words, number.end()));
        return renumbered;
    }

    /** A mark whose note the draft lacks has been reported; here it would point nowhere. */
    @Override
    public List<Inline> noteMark(NoteMark mark) {
        return shown.notes().contains(mark.note()) ? List.of(mark) : List.of();
    }

    private List<Inline> withoutNumber(Pattern form, SourceSpan span, List<Inline> words) {
        Matcher number = form.matcher(PlainText.of(words));
        if (!number.find() || number.end() == PlainText.of(words).length()) {
            return words;
        }
        account(span, number.group());
        return Inlines.after(words, number.end());
    }

    private void account(SourceSpan span, String text) {
        if (Letters.in(text) > 0) {
            withheld.add(new Edition.Withheld(RENUMBERED, span, Letters.in(text)));
        }
    }
}

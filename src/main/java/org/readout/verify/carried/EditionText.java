package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.BlockVisitor;
import org.readout.model.Code;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Foreign;
import org.readout.model.Formula;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.InlineVisitor;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.ListBlock;
import org.readout.model.NoteMark;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.Quote;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.SourceSpan;
import org.readout.model.Styled;
import org.readout.model.Table;
import org.readout.model.Text;
import org.readout.verify.carried.ReadingOrder.Columns;
import org.readout.verify.carried.ReadingOrder.Part;
import org.readout.verify.carried.ReadingOrder.Said;
import org.readout.verify.ledger.Piece;

/**
 * What an edition says, in pieces that every format keeps in one: a paragraph up to a note's mark or a picture, a sign of a formula, an
 * alternative text.
 */
final class EditionText implements BlockVisitor<Void>, InlineVisitor<Void> {

    /** A table of as many columns may be set as its rows, each cell with its column's head beside it. */
    private static final int ROWS_APART = 4;

    private List<Part> parts = new ArrayList<>();
    private final List<Piece> asides = new ArrayList<>();
    private final Set<String> records = new TreeSet<>();
    private final StringBuilder words = new StringBuilder();
    private String place = "";

    private EditionText() {
    }

    static EditionText of(Edition edition) {
        EditionText text = new EditionText();
        text.blocks(edition.preamble());
        edition.sections().forEach(text::section);
        return text;
    }

    /** In the order it is to be read. */
    List<Part> body() {
        return parts;
    }

    /** Ids of the records that are set out in it. */
    Set<String> records() {
        return records;
    }

    /** What each format puts where it likes: title, names, captions, notes, findings. */
    List<Piece> asides(Edition edition) {
        EditionText text = new EditionText();
        text.whole("the title", edition.metadata().title());
        text.whole("the subtitle", edition.metadata().subtitle());
        edition.metadata().contributors().forEach(one -> text.whole("a name", one.name()));
        asides.forEach(text::add);
        edition.notes().forEach(note -> {
            text.place = "note " + note.number();
            text.blocks(note.blocks());
        });
        edition.findings().forEach(finding -> text.whole("a finding", finding.message()));
        text.asides.forEach(text::add);
        return ReadingOrder.of(text.parts, List.of()).pieces();
    }

    private void section(EditionSection section) {
        inlines(SourceSpan.of("a heading"), section.title());
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void inlines(SourceSpan span, List<Inline> inlines) {
        place = span.describe();
        all(inlines);
        cut();
    }

    private Void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return null;
    }

    /** Above or below what it is the caption of. */
    private void caption(SourceSpan span, List<Inline> inlines) {
        aside(() -> inlines(span, inlines));
    }

    private void aside(Runnable said) {
        asides.addAll(ReadingOrder.of(apart(said), List.of()).pieces());
    }

    /** What is said is returned, and left out here. */
    private List<Part> apart(Runnable said) {
        List<Part> around = parts;
        parts = new ArrayList<>();
        said.run();
        List<Part> apart = parts;
        parts = around;
        return apart;
    }

    private void add(Piece piece) {
        parts.add(new Said(piece));
    }

    private void whole(String where, String text) {
        place = where;
        words.append(text);
        cut();
    }

    private Void cut() {
        if (!words.toString().isBlank()) {
            add(Piece.of(place, words.toString()));
        }
        words.setLength(0);
        return null;
    }

    private Void aside(String text) {
        cut();
        words.append(text);
        return cut();
    }

    @Override
    public Void heading(Heading heading) {
        inlines(heading.span(), heading.inlines());
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        inlines(paragraph.span(), paragraph.inlines());
        return null;
    }

    @Override
    public Void list(ListBlock list) {
        list.items().forEach(item -> {
            place = item.span().describe();
            aside(item.label());
            blocks(item.blocks());
        });
        return null;
    }

    @Override
    public Void definitions(DefinitionList list) {
        list.entries().forEach(entry -> {
            inlines(entry.span(), entry.term());
            blocks(entry.definition());
        });
        return null;
    }

    @Override
    public Void table(Table table) {
        caption(table.span(), table.caption());
        List<List<List<Part>>> rows = table.rows().stream().map(row -> row.cells().stream().map(cell -> apart(() -> blocks(cell.blocks()))).toList()).toList();
        if (mayBeSetRowByRow(table) && rows.get(0).stream().filter(List::isEmpty).count() <= 1) {
            parts.add(new Columns(rows.get(0), rows.subList(1, rows.size())));
        } else {
            rows.forEach(row -> row.forEach(parts::addAll));
        }
        return null;
    }

    /** Every cell has one column and one row, and every column a head. */
    private static boolean mayBeSetRowByRow(Table table) {
        return table.headerRows() == 1 && table.rows().size() > 1 && table.columns() >= ROWS_APART && table.rows().stream().allMatch(row -> row.cells().size() == table.columns()
                && row.cells().stream().allMatch(cell -> cell.columnSpan() == 1 && cell.rowSpan() == 1));
    }

    @Override
    public Void figure(Figure figure) {
        place = figure.span().describe();
        aside(figure.alternative());
        caption(figure.span(), figure.caption());
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        blocks(quote.blocks());
        return null;
    }

    @Override
    public Void code(CodeBlock code) {
        whole(code.span().describe(), code.text());
        return null;
    }

    @Override
    public Void divider(Divider divider) {
        return null;
    }

    @Override
    public Void records(Records records) {
        for (Records.Entry entry : records.entries()) {
            this.records.add(entry.record());
            inlines(entry.span(), entry.title());
            for (Records.Field field : entry.fields()) {
                inlines(field.span(), field.label());
                blocks(field.blocks());
            }
        }
        return null;
    }

    @Override
    public Void text(Text text) {
        words.append(text.text());
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        return all(styled.inlines());
    }

    @Override
    public Void code(Code code) {
        words.append(code.text());
        return null;
    }

    @Override
    public Void link(Link link) {
        return all(link.inlines());
    }

    @Override
    public Void reference(Reference reference) {
        return all(reference.inlines());
    }

    @Override
    public Void noteMark(NoteMark mark) {
        return cut();
    }

    @Override
    public Void anchor(Anchor anchor) {
        Records.ofRow(anchor).ifPresent(records::add);
        return null;
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        words.append('\n');
        return null;
    }

    @Override
    public Void picture(Picture picture) {
        return aside(picture.alternative());
    }

    @Override
    public Void formula(Formula formula) {
        cut();
        signs(formula.term());
        return null;
    }

    private void signs(Formula.Term term) {
        aside(term.text());
        term.terms().forEach(this::signs);
    }

    @Override
    public Void foreign(Foreign foreign) {
        return all(foreign.inlines());
    }
}

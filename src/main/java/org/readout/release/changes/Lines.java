package org.readout.release.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.model.Block;
import org.readout.model.BlockVisitor;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.Quote;
import org.readout.model.Records;
import org.readout.model.Table;
import org.readout.release.changes.Line.Kind;

/** All of an edition's text, line by line, in reading order. */
final class Lines implements BlockVisitor<Optional<Void>> {

    private static final Optional<Void> DONE = Optional.empty();
    private static final int DEEPEST = 6;

    private final Edition edition;
    private final Tokens words;
    private final List<Line> lines = new ArrayList<>();
    private int heading = 2;
    private int depth;
    private Kind kind = Kind.PARAGRAPH;

    private Lines(Edition edition) {
        this.edition = edition;
        this.words = new Tokens(edition);
    }

    static List<Line> of(Edition edition) {
        Lines lines = new Lines(edition);
        lines.add(Kind.PARAGRAPH, 0, "", lines.words.words(edition.metadata().subtitle()));
        edition.metadata().date().ifPresent(date -> lines.add(Kind.PARAGRAPH, 0, "", lines.words.words(edition.furniture().date(date))));
        edition.metadata().contributors().forEach(one -> lines.add(Kind.PARAGRAPH, 0, "", lines.words.words(one.name())));
        lines.blocks(edition.preamble());
        edition.sections().forEach(lines::section);
        edition.notes().forEach(note -> lines.add(Kind.NOTE, 0, Integer.toString(note.number()), new Passages(lines.words, true).of(note.blocks())));
        return lines.lines;
    }

    private void section(EditionSection section) {
        heading = Math.min(section.level() + 1, DEEPEST);
        add(Kind.HEADING, heading, section.number(), words.of(section.title()));
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private Optional<Void> add(Kind kind, int depth, String mark, List<Token> tokens) {
        if (!Token.keys(tokens).isEmpty()) {
            lines.add(Line.of(kind, depth, mark, asRead(tokens)));
        }
        return DONE;
    }

    /** A redline marks what reads otherwise, numbers that moved on too, and not where in the memo a reference leads. */
    private static List<Token> asRead(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.text().isEmpty() || token.target().isEmpty())
                .map(token -> token.text().isEmpty() ? token : new Token(token.text(), token.text(), "", token.language())).toList();
    }

    private Optional<Void> text(List<Inline> inlines) {
        return add(kind, depth, "", words.of(inlines));
    }

    @Override
    public Optional<Void> heading(Heading heading) {
        return text(heading.inlines());
    }

    @Override
    public Optional<Void> paragraph(Paragraph paragraph) {
        return text(paragraph.inlines());
    }

    @Override
    public Optional<Void> list(ListBlock list) {
        depth++;
        for (ListBlock.Item item : list.items()) {
            int first = lines.size();
            Kind around = kind;
            kind = Kind.ITEM;
            blocks(item.blocks());
            kind = around;
            if (first < lines.size() && lines.get(first).kind() == Kind.ITEM) {
                Line line = lines.get(first);
                String mark = !item.label().isEmpty() ? item.label() : item.ordinal() > 0 ? item.ordinal() + "." : "•";
                lines.set(first, new Line(line.kind(), line.depth(), mark, line.cells()));
            }
        }
        depth--;
        return DONE;
    }

    @Override
    public Optional<Void> definitions(DefinitionList list) {
        list.entries().forEach(entry -> {
            text(entry.term());
            depth++;
            blocks(entry.definition());
            depth--;
        });
        return DONE;
    }

    @Override
    public Optional<Void> table(Table table) {
        add(Kind.CAPTION, 0, edition.label(table.id()), words.of(table.caption()));
        int at = 0;
        for (Table.Row row : table.rows()) {
            Kind of = at++ < table.headerRows() ? Kind.HEAD_ROW : Kind.ROW;
            lines.add(new Line(of, 0, "", row.cells().stream().map(cell -> asRead(new Passages(words, true).of(cell.blocks()))).toList()));
        }
        return DONE;
    }

    @Override
    public Optional<Void> figure(Figure figure) {
        add(Kind.PICTURE, 0, "", words.picture(figure.media(), figure.alternative()));
        return add(Kind.CAPTION, 0, edition.label(figure.id()), words.of(figure.caption()));
    }

    @Override
    public Optional<Void> quote(Quote quote) {
        Kind around = kind;
        kind = Kind.QUOTE;
        blocks(quote.blocks());
        kind = around;
        return DONE;
    }

    @Override
    public Optional<Void> code(CodeBlock code) {
        return add(Kind.CODE, 0, "", new Passages(words, true).code(code));
    }

    @Override
    public Optional<Void> divider(Divider divider) {
        return DONE;
    }

    @Override
    public Optional<Void> records(Records records) {
        boolean headings = records.form() == Records.Form.HEADINGS;
        for (Records.Entry entry : records.entries()) {
            String number = edition.headingNumber(entry.record());
            add(headings ? Kind.HEADING : Kind.RECORD, headings ? Math.min(heading + records.depth(), DEEPEST) : 0, number.isEmpty() ? edition.label(entry.record())
                    : number, words.of(entry.title()));
            entry.fields().forEach(field -> {
                text(field.label());
                blocks(field.blocks());
            });
        }
        return DONE;
    }
}

package org.readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A tree with some nodes replaced: every method descends and copies its node, but for the many that may stay as they are; override
 * those that should do otherwise. A node may become several, or none.
 */
public interface Rewriting extends BlockVisitor<List<Block>>, InlineVisitor<List<Inline>> {

    /** The list itself where nothing in it changes. */
    default List<Block> blocks(List<Block> blocks) {
        return each(blocks, block -> block.accept(this));
    }

    /** The list itself where nothing in it changes. */
    default List<Inline> inlines(List<Inline> inlines) {
        return each(inlines, inline -> inline.accept(this));
    }

    private static <T> List<T> each(List<T> nodes, Function<T, List<T>> rewriting) {
        List<T> all = nodes;
        for (int at = 0; at < nodes.size(); at++) {
            List<T> rewritten = rewriting.apply(nodes.get(at));
            if (all == nodes && !(rewritten.size() == 1 && rewritten.get(0) == nodes.get(at))) {
                all = new ArrayList<>(nodes.subList(0, at));
            }
            if (all != nodes) {
                all.addAll(rewritten);
            }
        }
        return all;
    }

    /** The tree and the notes anew; the records say the same of them. */
    default Memo memo(Memo memo) {
        return new Memo(memo.id(), memo.type(), memo.file(), memo.draft(), memo.metadata(), blocks(memo.preamble()),
                memo.sections().stream().map(this::section).toList(), memo.records(), memo.notes().stream().map(this::note).toList(), memo.media());
    }

    default Section section(Section section) {
        Heading heading = section.heading();
        return new Section(section.part(),
                new Heading(heading.span(), heading.level(), heading.id(), heading.number(), inlines(heading.inlines())),
                blocks(section.blocks()), section.sections().stream().map(this::section).toList());
    }

    default Note note(Note note) {
        return new Note(note.span(), note.id(), note.kind(), blocks(note.blocks()));
    }

    @Override
    default List<Block> heading(Heading heading) {
        return List.of(new Heading(heading.span(), heading.level(), heading.id(), heading.number(),
                inlines(heading.inlines())));
    }

    @Override
    default List<Block> paragraph(Paragraph paragraph) {
        List<Inline> inlines = inlines(paragraph.inlines());
        return List.of(inlines == paragraph.inlines() ? paragraph : new Paragraph(paragraph.span(), inlines));
    }

    @Override
    default List<Block> list(ListBlock list) {
        return List.of(new ListBlock(list.span(), list.marker(), list.items().stream()
                .map(item -> new ListBlock.Item(item.span(), item.ordinal(), item.label(), blocks(item.blocks()))).toList()));
    }

    @Override
    default List<Block> definitions(DefinitionList list) {
        return List.of(new DefinitionList(list.span(), list.entries().stream()
                .map(entry -> new DefinitionList.Entry(entry.span(), inlines(entry.term()), blocks(entry.definition())))
                .toList()));
    }

    @Override
    default List<Block> table(Table table) {
        return List.of(new Table(table.span(), table.id(), inlines(table.caption()), table.headerRows(),
                table.rows().stream().map(row -> new Table.Row(row.cells().stream().map(this::cell).toList())).toList()));
    }

    default Table.Cell cell(Table.Cell cell) {
        List<Block> blocks = blocks(cell.blocks());
        return blocks == cell.blocks() ? cell : new Table.Cell(cell.span(), cell.header(), cell.columnSpan(), cell.rowSpan(), cell.alignment(), blocks);
    }

    @Override
    default List<Block> figure(Figure figure) {
        return List.of(new Figure(figure.span(), figure.id(), figure.media(), figure.alternative(),
                inlines(figure.caption())));
    }

    @Override
    default List<Block> quote(Quote quote) {
        return List.of(new Quote(quote.span(), blocks(quote.blocks())));
    }

    @Override
    default List<Block> code(CodeBlock code) {
        return List.of(code);
    }

    @Override
    default List<Block> divider(Divider divider) {
        return List.of(divider);
    }

    @Override
    default List<Block> records(Records records) {
        return List.of(new Records(records.span(), records.kind(), records.form(), records.depth(),
                records.entries().stream().map(this::entry).toList()));
    }

    default Records.Entry entry(Records.Entry entry) {
        return new Records.Entry(entry.span(), entry.record(), entry.label(), inlines(entry.title()), entry.fields().stream()
                .map(field -> new Records.Field(field.span(), field.key(), inlines(field.label()), blocks(field.blocks())))
                .toList());
    }

    @Override
    default List<Inline> text(Text text) {
        return List.of(text);
    }

    @Override
    default List<Inline> styled(Styled styled) {
        List<Inline> inlines = inlines(styled.inlines());
        return List.of(inlines == styled.inlines() ? styled : new Styled(styled.style(), inlines));
    }

    @Override
    default List<Inline> code(Code code) {
        return List.of(code);
    }

    @Override
    default List<Inline> link(Link link) {
        return List.of(new Link(link.target(), inlines(link.inlines())));
    }

    @Override
    default List<Inline> reference(Reference reference) {
        return List.of(new Reference(reference.target(), inlines(reference.inlines())));
    }

    @Override
    default List<Inline> noteMark(NoteMark mark) {
        return List.of(mark);
    }

    @Override
    default List<Inline> anchor(Anchor anchor) {
        return List.of(anchor);
    }

    @Override
    default List<Inline> lineBreak(LineBreak lineBreak) {
        return List.of(lineBreak);
    }

    @Override
    default List<Inline> picture(Picture picture) {
        return List.of(picture);
    }

    @Override
    default List<Inline> formula(Formula formula) {
        return List.of(formula);
    }

    @Override
    default List<Inline> foreign(Foreign foreign) {
        return List.of(new Foreign(foreign.language(), inlines(foreign.inlines())));
    }
}

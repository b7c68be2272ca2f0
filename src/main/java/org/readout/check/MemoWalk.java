package org.readout.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.readout.check.MemoText.At;
import org.readout.check.MemoText.Captioned;
import org.readout.check.MemoText.Linked;
import org.readout.check.Passage.Place;
import org.readout.model.Anchor;
import org.readout.model.Audience;
import org.readout.model.Block;
import org.readout.model.Code;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Figure;
import org.readout.model.Foreign;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.ListBlock;
import org.readout.model.Memo;
import org.readout.model.NoteMark;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.model.Text;

/** Goes through a memo in reading order and lays down in a {@link MemoText} what it meets. */
final class MemoWalk implements Rewriting {

    /** Stands for a picture or the mark of a note; no draft can have it, as it is no character. */
    private static final String THING = "\uFFFF";

    private final MemoText found;
    private final Deque<Place> places = new ArrayDeque<>(List.of(Place.PARAGRAPH));
    private SourceSpan here = SourceSpan.of("");
    private Place now = Place.PARAGRAPH;
    private final List<String> parts = new ArrayList<>(List.of(Audience.PREAMBLE));

    MemoWalk(MemoText found) {
        this.found = found;
    }

    void through(Memo memo) {
        here = SourceSpan.of(memo.file());
        blocks(memo.preamble());
        parts.clear();
        memo.sections().forEach(this::section);
        memo.notes().forEach(note -> in(Place.NOTE, note.blocks()));
    }

    @Override
    public Section section(Section entered) {
        parts.add(entered.part());
        heading(entered.heading());
        blocks(entered.blocks());
        entered.sections().forEach(this::section);
        parts.remove(parts.size() - 1);
        return entered;
    }

    @Override
    public List<Block> heading(Heading heading) {
        found.targets.put(heading.id(), heading);
        words(Place.HEADING, heading.span(), heading.inlines());
        return List.of();
    }

    @Override
    public List<Block> paragraph(Paragraph paragraph) {
        words(places.peek(), paragraph.span(), paragraph.inlines());
        return List.of();
    }

    @Override
    public List<Block> list(ListBlock list) {
        if (places.peek() == Place.PARAGRAPH && !parts.contains("references")) {
            found.lists.add(list);
        }
        list.items().forEach(item -> in(Place.ITEM, item.blocks()));
        return List.of();
    }

    @Override
    public List<Block> quote(Quote quote) {
        in(Place.QUOTE, quote.blocks());
        return List.of();
    }

    @Override
    public List<Block> definitions(DefinitionList list) {
        list.entries().forEach(entry -> {
            words(Place.TERM, entry.span(), entry.term());
            in(Place.ITEM, entry.definition());
        });
        return List.of();
    }

    @Override
    public List<Block> table(Table table) {
        found.tables.add(table);
        found.captioned.add(new Captioned(true, table.id(), PlainText.of(table.caption()), parts));
        found.targets.put(table.id(), table);
        words(Place.CAPTION, table.span(), table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> in(Place.CELL, cell.blocks())));
        return List.of();
    }

    @Override
    public List<Block> figure(Figure figure) {
        found.figures.add(figure);
        found.captioned.add(new Captioned(false, figure.id(), PlainText.of(figure.caption()), parts));
        found.targets.put(figure.id(), figure);
        found.alternatives.add(new At<>(figure.span(), figure.alternative()));
        words(Place.CAPTION, figure.span(), figure.caption());
        return List.of();
    }

    @Override
    public List<Block> code(CodeBlock code) {
        return List.of();
    }

    @Override
    public List<Block> records(Records records) {
        found.records.add(records);
        for (Records.Entry entry : records.entries()) {
            found.targets.put(entry.record(), entry);
            words(Place.TITLE, entry.span(), entry.title());
            entry.fields().forEach(field -> {
                words(Place.LABEL, field.span(), field.label());
                blocks(field.blocks());
            });
        }
        return List.of();
    }

    /** What stands in a quotation, a note or a cell stays there, whatever it is within. */
    private void in(Place place, List<Block> blocks) {
        boolean kept = places.peek() == Place.QUOTE || places.peek() == Place.NOTE || places.peek() == Place.CELL;
        places.push(kept ? places.peek() : place);
        blocks(blocks);
        places.pop();
    }

    private void words(Place place, SourceSpan span, List<Inline> inlines) {
        if (inlines.isEmpty()) {
            return;
        }
        here = span;
        now = places.peek() == Place.NOTE || places.peek() == Place.QUOTE ? places.peek() : place;
        String marked = PlainText.of(inlines(inlines));
        String text = marked.replace(THING, "");
        boolean foreign = inlines.stream().anyMatch(Foreign.class::isInstance);
        found.passages.add(new Passage(found.passages.size(), span, text, foreign, things(marked), now, List.copyOf(parts), found.vocabulary));
    }

    /** Where they stand in the text, in which they are no characters. */
    private static List<Integer> things(String marked) {
        List<Integer> places = new ArrayList<>();
        for (int at = marked.indexOf(THING); at >= 0; at = marked.indexOf(THING, at + 1)) {
            places.add(at - places.size());
        }
        return places;
    }

    @Override
    public List<Inline> link(Link link) {
        found.links.add(new Linked(here, link, now, parts));
        return Rewriting.super.link(link);
    }

    @Override
    public List<Inline> reference(Reference reference) {
        found.references.add(new At<>(here, reference));
        return Rewriting.super.reference(reference);
    }

    @Override
    public List<Inline> noteMark(NoteMark mark) {
        found.marks.add(new At<>(here, mark.note()));
        return List.of(new Text(THING));
    }

    @Override
    public List<Inline> picture(Picture picture) {
        found.alternatives.add(new At<>(here, picture.alternative()));
        return List.of(new Text(THING));
    }

    /** A sign for every character, so that what is found keeps its place. */
    @Override
    public List<Inline> code(Code code) {
        return List.of(new Text(String.valueOf(Passage.BLANK).repeat(code.text().length())));
    }

    @Override
    public List<Inline> anchor(Anchor anchor) {
        found.targets.put(anchor.id(), anchor);
        Records.ofRow(anchor).ifPresent(record -> found.targets.putIfAbsent(record, anchor));
        return List.of();
    }
}

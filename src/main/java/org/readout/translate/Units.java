package org.readout.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.readout.model.Block;
import org.readout.model.BlockVisitor;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Digest;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Memo;
import org.readout.model.Note;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.Records;
import org.readout.model.Section;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.model.Text;

/** All of a memo's text, unit by unit, in reading order. */
final class Units implements BlockVisitor<Boolean> {

    private static final int ID_DIGITS = 12;

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private String record = "";

    private Units() {
    }

    static List<Unit> of(Memo memo) {
        Units units = new Units();
        SourceSpan whole = SourceSpan.of(memo.file());
        units.add("title", whole, List.of(new Text(memo.metadata().title())));
        units.add("subtitle", whole, List.of(new Text(memo.metadata().subtitle())));
        units.blocks(memo.preamble());
        memo.sections().forEach(units::section);
        for (Note note : memo.notes()) {
            units.blocks(note.blocks());
        }
        return units.units;
    }

    private void section(Section section) {
        heading(section.heading());
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    private boolean blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return true;
    }

    private boolean add(String kind, SourceSpan span, List<Inline> inlines) {
        return add(kind, span, inlines, true);
    }

    private boolean add(String kind, SourceSpan span, List<Inline> inlines, boolean translate) {
        if (!PlainText.of(inlines).isBlank()) {
            Map<String, String> notes = new TreeMap<>();
            if (!span.headings().isEmpty()) {
                notes.put("place", String.join(" › ", span.headings()));
            }
            notes.put("kind", record.isEmpty() ? kind : kind + " of " + record);
            units.add(new Unit(id(kind, PlainText.of(inlines)), inlines, translate, notes));
        }
        return true;
    }

    /** The same words of the same kind twice are told apart by which of them it is. */
    private String id(String kind, String text) {
        String base = kind + "-" + Digest.of(kind, record, text).hex().substring(0, ID_DIGITS);
        int copy = copies.merge(base, 1, Integer::sum);
        return copy == 1 ? base : base + "-" + copy;
    }

    @Override
    public Boolean heading(Heading heading) {
        return add("heading", heading.span(), heading.inlines());
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        return add("paragraph", paragraph.span(), paragraph.inlines());
    }

    @Override
    public Boolean list(ListBlock list) {
        list.items().forEach(item -> blocks(item.blocks()));
        return true;
    }

    @Override
    public Boolean definitions(DefinitionList list) {
        list.entries().forEach(entry -> {
            add("term", entry.span(), entry.term());
            blocks(entry.definition());
        });
        return true;
    }

    @Override
    public Boolean table(Table table) {
        add("caption", table.span(), table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
        return true;
    }

    @Override
    public Boolean figure(Figure figure) {
        add("alternative-text", figure.span(), List.of(new Text(figure.alternative())));
        return add("caption", figure.span(), figure.caption());
    }

    @Override
    public Boolean quote(Quote quote) {
        return blocks(quote.blocks());
    }

    @Override
    public Boolean code(CodeBlock code) {
        return add("code", code.span(), List.of(new Text(code.text())), false);
    }

    @Override
    public Boolean divider(Divider divider) {
        return true;
    }

    @Override
    public Boolean records(Records records) {
        for (Records.Entry entry : records.entries()) {
            record = entry.record();
            add(records.kind().id(), entry.span(), entry.title());
            entry.fields().forEach(field -> {
                add("label", field.span(), field.label());
                blocks(field.blocks());
            });
            record = "";
        }
        return true;
    }
}

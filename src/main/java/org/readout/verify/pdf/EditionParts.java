package org.readout.verify.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.readout.edition.Edition;
import org.readout.edition.EditionNote;
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
import org.readout.model.Styled;
import org.readout.model.Table;
import org.readout.model.Text;

/** What an edition has that tags must tell: tables, described pictures, passages in other languages. */
final class EditionParts implements BlockVisitor<EditionParts>, InlineVisitor<EditionParts> {

    private final Edition edition;
    private final List<Table> tables = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final Map<String, Integer> passages = new TreeMap<>();

    private EditionParts(Edition edition) {
        this.edition = edition;
    }

    static EditionParts of(Edition edition) {
        EditionParts parts = new EditionParts(edition).blocks(edition.preamble());
        edition.sections().forEach(parts::section);
        edition.notes().stream().map(EditionNote::blocks).forEach(parts::blocks);
        return parts;
    }

    List<Table> tables() {
        return tables;
    }

    /** Alternative texts of the pictures that are there and have one. */
    List<String> pictures() {
        return pictures;
    }

    /** How many there are in each language but the edition's own. */
    Map<String, Integer> passages() {
        return passages;
    }

    private void section(EditionSection section) {
        inlines(section.title()).blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    private EditionParts blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private EditionParts inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    private EditionParts media(String key, String alternative) {
        if (edition.media().containsKey(key) && !alternative.isBlank()) {
            pictures.add(alternative);
        }
        return this;
    }

    @Override
    public EditionParts heading(Heading heading) {
        return inlines(heading.inlines());
    }

    @Override
    public EditionParts paragraph(Paragraph paragraph) {
        return inlines(paragraph.inlines());
    }

    @Override
    public EditionParts list(ListBlock list) {
        list.items().forEach(item -> blocks(item.blocks()));
        return this;
    }

    @Override
    public EditionParts definitions(DefinitionList list) {
        list.entries().forEach(entry -> inlines(entry.term()).blocks(entry.definition()));
        return this;
    }

    @Override
    public EditionParts table(Table table) {
        tables.add(table);
        table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
        return inlines(table.caption());
    }

    @Override
    public EditionParts figure(Figure figure) {
        return media(figure.media(), figure.alternative()).inlines(figure.caption());
    }

    @Override
    public EditionParts quote(Quote quote) {
        return blocks(quote.blocks());
    }

    @Override
    public EditionParts code(CodeBlock code) {
        return this;
    }

    @Override
    public EditionParts divider(Divider divider) {
        return this;
    }

    @Override
    public EditionParts records(Records records) {
        records.entries().forEach(entry -> {
            inlines(entry.title());
            entry.fields().forEach(field -> inlines(field.label()).blocks(field.blocks()));
        });
        return this;
    }

    @Override
    public EditionParts text(Text text) {
        return this;
    }

    @Override
    public EditionParts styled(Styled styled) {
        return inlines(styled.inlines());
    }

    @Override
    public EditionParts code(Code code) {
        return this;
    }

    @Override
    public EditionParts link(Link link) {
        return inlines(link.inlines());
    }

    @Override
    public EditionParts reference(Reference reference) {
        return inlines(reference.inlines());
    }

    @Override
    public EditionParts noteMark(NoteMark mark) {
        return this;
    }

    @Override
    public EditionParts anchor(Anchor anchor) {
        return this;
    }

    @Override
    public EditionParts lineBreak(LineBreak lineBreak) {
        return this;
    }

    @Override
    public EditionParts picture(Picture picture) {
        return media(picture.media(), picture.alternative());
    }

    @Override
    public EditionParts formula(Formula formula) {
        return this;
    }

    @Override
    public EditionParts foreign(Foreign foreign) {
        if (!foreign.language().equals(edition.language())) {
            passages.merge(foreign.language(), 1, Integer::sum);
        }
        return inlines(foreign.inlines());
    }
}

package org.readout.verify.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Foreign;
import org.readout.model.Inline;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Rewriting;
import org.readout.model.Table;

/** What an edition has that tags must tell: tables, described pictures, passages in other languages. */
final class EditionParts implements Rewriting {

    private final Edition edition;
    private final List<Table> tables = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final Map<String, Integer> passages = new TreeMap<>();

    private EditionParts(Edition edition) {
        this.edition = edition;
    }

    static EditionParts of(Edition edition) {
        EditionParts parts = new EditionParts(edition);
        parts.blocks(edition.preamble());
        edition.sections().forEach(parts::section);
        edition.notes().forEach(note -> parts.blocks(note.blocks()));
        return parts;
    }

    private void section(EditionSection section) {
        inlines(section.title());
        blocks(section.blocks());
        section.sections().forEach(this::section);
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

    @Override
    public List<Block> table(Table table) {
        tables.add(table);
        return Rewriting.super.table(table);
    }

    @Override
    public List<Block> figure(Figure figure) {
        picture(figure.media(), figure.alternative());
        return Rewriting.super.figure(figure);
    }

    @Override
    public List<Inline> picture(Picture picture) {
        picture(picture.media(), picture.alternative());
        return Rewriting.super.picture(picture);
    }

    private void picture(String key, String alternative) {
        if (edition.media().containsKey(key) && !alternative.isBlank()) {
            pictures.add(alternative);
        }
    }

    @Override
    public List<Inline> foreign(Foreign foreign) {
        // blanks are of no language, and those at a line's end are not set at all
        if (!foreign.language().equals(edition.language()) && !PlainText.of(foreign.inlines()).isBlank()) {
            passages.merge(foreign.language(), 1, Integer::sum);
        }
        return Rewriting.super.foreign(foreign);
    }
}

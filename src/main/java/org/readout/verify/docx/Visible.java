package org.readout.verify.docx;

import java.util.List;

import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.edition.Exhibit;
import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Inline;
import org.readout.model.Picture;
import org.readout.model.Rewriting;
import org.readout.model.Table;

/** How many things an edition has that need something to be perceived. */
final class Visible implements Rewriting {

    private int tablesWithHeader;
    private int picturesWithoutAlternative;

    private Visible() {
    }

    static Visible in(Edition edition) {
        Visible visible = new Visible();
        visible.blocks(edition.preamble());
        edition.sections().forEach(visible::section);
        edition.notes().forEach(note -> visible.blocks(note.blocks()));
        visible.tablesWithHeader += edition.exhibit(Exhibit.Matrix.class).isPresent() ? 1 : 0;
        return visible;
    }

    private void section(EditionSection section) {
        inlines(section.title());
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    int tablesWithHeader() {
        return tablesWithHeader;
    }

    /** Their authors gave them none; a rule of the checks says so. */
    int picturesWithoutAlternative() {
        return picturesWithoutAlternative;
    }

    @Override
    public List<Block> table(Table table) {
        tablesWithHeader += table.headerRows() > 0 && !table.rows().isEmpty() ? 1 : 0;
        return Rewriting.super.table(table);
    }

    @Override
    public List<Block> figure(Figure figure) {
        picturesWithoutAlternative += figure.alternative().isBlank() ? 1 : 0;
        return Rewriting.super.figure(figure);
    }

    @Override
    public List<Inline> picture(Picture picture) {
        picturesWithoutAlternative += picture.alternative().isBlank() ? 1 : 0;
        return Rewriting.super.picture(picture);
    }
}

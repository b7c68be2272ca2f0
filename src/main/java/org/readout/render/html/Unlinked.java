package org.readout.render.html;

import java.util.List;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Inline;
import org.readout.model.NoteMark;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.Table;

/** Text that stands on a page without its notes and without the places it refers to; records, which are such places, are left out. */
final class Unlinked implements Rewriting {

    @Override
    public List<Inline> noteMark(NoteMark mark) {
        return List.of();
    }

    @Override
    public List<Inline> anchor(Anchor anchor) {
        return List.of();
    }

    @Override
    public List<Inline> reference(Reference reference) {
        return inlines(reference.inlines());
    }

    @Override
    public List<Block> table(Table table) {
        return List.of(new Table(table.span(), "", inlines(table.caption()), table.headerRows(),
                table.rows().stream().map(row -> new Table.Row(row.cells().stream().map(this::cell).toList())).toList()));
    }

    @Override
    public List<Block> figure(Figure figure) {
        return List.of(new Figure(figure.span(), "", figure.media(), figure.alternative(), inlines(figure.caption())));
    }

    @Override
    public List<Block> records(Records records) {
        return List.of();
    }
}

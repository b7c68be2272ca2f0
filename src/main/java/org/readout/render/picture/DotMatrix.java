package org.readout.render.picture;

import java.util.ArrayList;
import java.util.List;

import org.readout.edition.Exhibit;

/** The matrix at a glance: a row for each component, a dot under each field it fills, a ring under each it leaves open. */
final class DotMatrix {

    private static final double COLUMN = 120;
    private static final double PAD = 4;
    private static final double RADIUS = 4;

    private final List<String> heads;
    private final Lettering letters;
    private final double width;
    private final double names;
    private final double column;

    /** @param heads of the columns, one for each field */
    DotMatrix(List<String> heads, Lettering letters, double width) {
        this.heads = heads;
        this.letters = letters;
        this.width = width;
        this.column = Math.min(COLUMN, width / 2 / heads.size());
        this.names = width - column * heads.size();
    }

    /** Writes the rows below their heads and gives back how high the picture is. */
    double draw(List<Exhibit.Matrix.Row> rows, List<Drawing.Mark> marks) {
        double y = PAD;
        for (int at = 0; at < heads.size(); at++) {
            y = Math.max(y, letters.write(heads.get(at), names + column * at, 0, column - 2 * PAD, true, Ink.ACCENT, marks) + PAD);
        }
        for (Exhibit.Matrix.Row row : rows) {
            marks.add(new Drawing.Line(0, y, width, y, 0.75, Ink.LINE));
            double middle = y + PAD + 0.62 * Lettering.SIZE;
            for (int at = 0; at < heads.size(); at++) {
                boolean said = !row.cells().get(at).isBlank();
                marks.add(new Drawing.Dot(names + column * at + RADIUS + 1, middle, RADIUS, said ? Ink.ACCENT : Ink.PAPER, said ? Ink.ACCENT : Ink.QUIET));
            }
            y = letters.write(row.component().title(), 0, y + PAD, names - 3 * PAD, false, Ink.TEXT, marks) + PAD;
        }
        return y;
    }

    List<List<Exhibit.Matrix.Row>> parts(List<Exhibit.Matrix.Row> rows, double tallest) {
        List<List<Exhibit.Matrix.Row>> parts = new ArrayList<>();
        List<Exhibit.Matrix.Row> part = new ArrayList<>();
        for (Exhibit.Matrix.Row row : rows) {
            part.add(row);
            if (part.size() > 1 && draw(part, new ArrayList<>()) > tallest) {
                part.remove(part.size() - 1);
                parts.add(part);
                part = new ArrayList<>(List.of(row));
            }
        }
        parts.add(part);
        return parts;
    }
}

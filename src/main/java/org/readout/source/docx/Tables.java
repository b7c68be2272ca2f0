package org.readout.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Omission;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.source.reading.Places;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Word's tables, whose vertically merged cells go on in every row, as tables in HTML's model. */
final class Tables {

    /** Word's own limit. */
    private static final int MOST_COLUMNS = 63;

    private final Body body;
    private final Context context;
    private final Places places;

    Tables(Body body, Context context, Places places) {
        this.body = body;
        this.context = context;
        this.places = places;
    }

    /** A cell where it begins, how far right it reaches, and how far down it has been found to. */
    static final class Begun {
        private final int row;
        private final Optional<Element> element;
        private final List<Block> blocks;
        private int span;
        private int rows = 1;

        Begun(int row, int span, Optional<Element> element, List<Block> blocks) {
            this.row = row;
            this.span = span;
            this.element = element;
            this.blocks = blocks;
        }

        int rows() {
            return rows;
        }

        List<Block> blocks() {
            return blocks;
        }

        /** Empty where a row leaves columns out. */
        Optional<Element> element() {
            return element;
        }
    }

    /** Empty when every row is deleted and nobody has accepted that. */
    Optional<Table> of(Element table) {
        List<Element> rows = rows(table).stream().filter(row -> !isDeleted(row)).toList();
        if (rows.isEmpty() && !rows(table).isEmpty()) {
            context.leaveOut(places.here(""), "tracked-change", Omission.Kind.TABLE);
            return Optional.empty();
        }
        List<List<Begun>> grid = new ArrayList<>();
        Map<Integer, Begun> above = new TreeMap<>();
        int indented = rows.stream().mapToInt(row -> skipped(row, "gridBefore")).min().orElse(0);
        int shortened = rows.stream().mapToInt(row -> skipped(row, "gridAfter")).min().orElse(0);
        for (int row = 0; row < rows.size(); row++) {
            List<Begun> begun = new ArrayList<>();
            int column = skipped(rows.get(row), "gridBefore") - indented;
            empty(row, column, begun);
            for (Element cell : cells(rows.get(row))) {
                column += cell(cell, row, column, begun, above);
            }
            empty(row, skipped(rows.get(row), "gridAfter") - shortened, begun);
            grid.add(begun);
        }
        return Optional.of(table(grid, new HeaderRows(context.styles, table, rows, grid).count()));
    }

    /** Begins a cell, or lets the one above or the one before go on; gives how many columns it covers. */
    private int cell(Element cell, int row, int column, List<Begun> begun, Map<Integer, Begun> above) {
        int span = Math.max(1, Xml.path(cell, "tcPr").flatMap(own -> Xml.value(own, "gridSpan")).map(value -> Xml.integer(value, 1)).orElse(1));
        Begun over = above.get(column);
        if (goesOn(cell, "hMerge") && !begun.isEmpty()) {
            begun.get(begun.size() - 1).span += span;
            hidden(cell);
        } else if (goesOn(cell, "vMerge") && over != null && over.span == span && over.row + over.rows == row) {
            over.rows++;
            hidden(cell);
        } else {
            Begun fresh = new Begun(row, span, Optional.of(cell), new ArrayList<>(body.blocks(cell)));
            begun.add(fresh);
            above.put(column, fresh);
        }
        return span;
    }

    /** Whether a cell is merged with the one above (17.4.84) or, as older programs wrote it, with the one before (17.4.22). */
    private static boolean goesOn(Element cell, String merged) {
        return Xml.path(cell, "tcPr", merged).map(merge -> !Xml.attribute(merge, "val").equals("restart")).orElse(false);
    }

    /** How many columns of the grid a row leaves out at its beginning or end. */
    private static int skipped(Element row, String where) {
        return Xml.child(row, "trPr").flatMap(own -> Xml.value(own, where)).map(value -> Math.min(Math.max(Xml.integer(value, 0), 0), MOST_COLUMNS)).orElse(0);
    }

    private static void empty(int row, int span, List<Begun> into) {
        if (span > 0) {
            into.add(new Begun(row, span, Optional.empty(), List.of()));
        }
    }

    /** What stands in a cell that one above it covers. */
    private void hidden(Element cell) {
        String words = WordText.of(cell);
        if (!words.isBlank()) {
            context.report(Finding.warning("hidden-text", places.here(words), "A merged cell hides text that stood in it before; it is left out.",
                    "In Word, split the cell to see it; then move it or delete it."), words);
        }
        context.omitThings(places.here(""), "hidden-text", cell);
    }

    /** A row that somebody deleted and nobody has accepted as gone. */
    private boolean isDeleted(Element row) {
        Optional<Element> deletion = Xml.path(row, "trPr", "del");
        deletion.ifPresent(change -> {
            String words = WordText.of(row);
            context.report(Finding.error("tracked-change", places.here(words), "A deleted row is still in the file.",
                    "Accept or reject the change in Word (Review, Changes)."), words);
            context.omitThings(places.here(""), "tracked-change", row);
        });
        return deletion.isPresent();
    }

    private Table table(List<List<Begun>> grid, int headerRows) {
        List<Table.Row> rows = new ArrayList<>();
        for (List<Begun> row : grid) {
            List<Table.Cell> cells = new ArrayList<>();
            for (Begun cell : row) {
                SourceSpan span = cell.blocks.isEmpty() ? places.here("") : cell.blocks.get(0).span();
                cells.add(new Table.Cell(span, cell.row < headerRows, cell.span, cell.rows,
                        cell.element.map(Tables::alignment).orElse(Table.Alignment.START), cell.blocks));
            }
            rows.add(new Table.Row(cells));
        }
        SourceSpan span = rows.stream().flatMap(row -> row.cells().stream()).findFirst().map(Table.Cell::span).orElseGet(() -> places.here(""));
        return new Table(span, "", List.of(), headerRows, rows);
    }

    private static List<Element> rows(Element table) {
        return descend(table, "tr");
    }

    private static List<Element> cells(Element row) {
        return descend(row, "tc");
    }

    /** Children of that name, those inside content controls and tracked rows too. */
    private static List<Element> descend(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (Xml.name(child).equals(name)) {
                found.add(child);
            } else if (Xml.name(child).matches("sdt|sdtContent|customXml|smartTag|ins")) {
                found.addAll(descend(child, name));
            }
        }
        return found;
    }

    private static Table.Alignment alignment(Element cell) {
        String justification = Xml.path(cell, "p", "pPr").flatMap(properties -> Xml.value(properties, "jc")).orElse("");
        return switch (justification) {
            case "center" -> Table.Alignment.CENTER;
            case "right", "end" -> Table.Alignment.END;
            default -> Table.Alignment.START;
        };
    }
}

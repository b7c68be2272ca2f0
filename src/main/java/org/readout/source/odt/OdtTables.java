package org.readout.source.odt;

import java.util.ArrayList;
import java.util.List;

import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.source.reading.Places;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** OpenDocument's tables (part 3, 9): rows in groups, cells that repeat, cells that others cover. */
final class OdtTables {

    private final Story story;
    private final OdtContext context;
    private final Places places;
    private final List<Table.Row> rows = new ArrayList<>();
    private int headerRows;

    OdtTables(Story story, OdtContext context, Places places) {
        this.story = story;
        this.context = context;
        this.places = places;
    }

    Table of(Element table) {
        rows(table, false);
        SourceSpan span = rows.stream().flatMap(row -> row.cells().stream()).findFirst().map(Table.Cell::span).orElseGet(() -> places.here(""));
        return new Table(span, "", List.of(), headerRows, rows);
    }

    private void rows(Element group, boolean header) {
        for (Element child : Xml.children(group)) {
            switch (Xml.name(child)) {
                case "table-header-rows" -> rows(child, true);
                case "table-rows", "table-row-group" -> rows(child, header);
                case "table-row" -> row(child, header);
                default -> {
                    if (!OdtText.of(child).isBlank()) {
                        context.leaveOut(places.here(""), "content-not-carried", child);
                    }
                }
            }
        }
    }

    private void row(Element row, boolean header) {
        int times = Repeats.of(row, context.copies);
        context.copies *= times;
        for (int time = 0; time < times; time++) {
            rows.add(new Table.Row(cells(row, header)));
            if (header && rows.size() == headerRows + 1) {
                headerRows++;
            }
        }
        context.copies /= times;
    }

    private List<Table.Cell> cells(Element row, boolean header) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Element cell : Xml.children(row)) {
            if (Xml.name(cell).equals("covered-table-cell")) {
                covered(cell);
            } else if (Xml.name(cell).equals("table-cell")) {
                int times = Repeats.of(cell, context.copies);
                context.copies *= times;
                for (int time = 0; time < times; time++) {
                    List<Block> blocks = story.blocks(cell);
                    SourceSpan span = blocks.isEmpty() ? places.here("") : blocks.get(0).span();
                    cells.add(new Table.Cell(span, header, spanned(cell, "number-columns-spanned"), spanned(cell, "number-rows-spanned"),
                            alignment(cell), blocks));
                }
                context.copies /= times;
            }
        }
        return cells;
    }

    /** Merging cells leaves what the covered ones held in the file, out of sight. */
    private void covered(Element cell) {
        if (!OdtText.of(cell).isBlank()) {
            context.findings.add(Finding.warning("hidden-text", places.here(OdtText.of(cell)),
                    "A merged cell hides text that stood in it before; it is left out.", "Split the cells to see it; delete it or move it."));
        }
        context.leaveOut(places.here(""), "hidden-text", cell);
    }

    private static int spanned(Element cell, String attribute) {
        return Math.max(1, Xml.integer(Xml.attribute(cell, attribute), 1));
    }

    private Table.Alignment alignment(Element cell) {
        return Xml.child(cell, "p").map(paragraph -> context.styles.alignment(Xml.attribute(paragraph, "style-name"))).orElse(Table.Alignment.START);
    }
}

package org.readout.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.readout.model.PlainText;
import org.readout.model.Table;

/** The author's tables: columns as wide as their text asks, merged cells, aligned by styles. */
final class TableWriter {

    /** A column's longest cell counts for so many characters at most, or one long cell would starve the others. */
    private static final int WIDEST = 90;

    /** What a wide letter of the table text (8.5 pt, semibold) takes, and a cell's two margins. */
    private static final int TWIPS_PER_CHARACTER = 92;
    private static final int CELL_MARGINS = 200;

    private final DocumentWriter document;
    private final Story story;
    private final int depth;

    TableWriter(DocumentWriter document, Story story, int depth) {
        this.document = document;
        this.story = story;
        this.depth = depth;
    }

    /** A cell as it stands in one row: where it begins, or what goes on from above. */
    private record Placed(Table.Cell cell, boolean begins) {
    }

    void write(Table table) {
        int columns = Math.max(1, table.columns());
        TableShape shape = TableShape.open(document, story, widths(table, columns));
        shape.title((document.edition().label(table.id()) + " " + PlainText.of(table.caption())).strip(), table.headerRows() > 0);
        shape.description(heads(table));
        List<List<Placed>> rows = placed(table, columns);
        for (int row = 0; row < rows.size(); row++) {
            boolean header = row < table.headerRows();
            shape.row(header);
            rows.get(row).forEach(placed -> cell(shape, placed, header));
        }
        // a table whose caption is not there to be referred to is referred to itself
        document.bookmarks().place(document.paragraph(story, "TableGap"), table.id());
    }

    private static String heads(Table table) {
        return table.rows().stream().limit(Math.max(1, table.headerRows())).flatMap(row -> row.cells().stream())
                .map(cell -> PlainText.ofBlocks(cell.blocks()).strip()).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    private void cell(TableShape shape, Placed placed, boolean header) {
        Story inside = shape.cell(placed.cell().columnSpan(), placed.cell().rowSpan(), placed.begins());
        if (placed.begins() && !placed.cell().blocks().isEmpty()) {
            BlockWriter writer = new BlockWriter(document, inside, depth, style(placed.cell(), header));
            placed.cell().blocks().forEach(block -> block.accept(writer));
        } else {
            // a cell must hold a paragraph
            document.paragraph(inside, "TableText");
        }
    }

    private static String style(Table.Cell cell, boolean header) {
        return (header || cell.header() ? "TableHeader" : "TableText") + switch (cell.alignment()) {
            case START -> "";
            case CENTER -> "Centered";
            case END -> "End";
        };
    }

    /** Every row's cells from left to right, those that reach down from above among them. */
    private static List<List<Placed>> placed(Table table, int columns) {
        List<List<Placed>> rows = new ArrayList<>();
        Table.Cell[] reaching = new Table.Cell[columns];
        int[] left = new int[columns];
        for (Table.Row row : table.rows()) {
            List<Placed> placed = new ArrayList<>();
            int next = 0;
            int column = 0;
            while (column < columns) {
                if (left[column] > 0) {
                    Table.Cell above = reaching[column];
                    placed.add(new Placed(above, false));
                    for (int across = 0; across < above.columnSpan() && column + across < columns; across++) {
                        left[column + across]--;
                    }
                    column += above.columnSpan();
                } else if (next < row.cells().size()) {
                    Table.Cell cell = row.cells().get(next++);
                    placed.add(new Placed(cell, true));
                    for (int across = 0; across < cell.columnSpan() && column + across < columns; across++) {
                        reaching[column + across] = cell;
                        left[column + across] = cell.rowSpan() - 1;
                    }
                    column += cell.columnSpan();
                } else {
                    break;
                }
            }
            rows.add(placed);
        }
        return rows;
    }

    /** In twips, by how much text the columns hold. */
    private int[] widths(Table table, int columns) {
        double[] weight = new double[columns];
        double[] longestWord = new double[columns];
        Arrays.fill(weight, 1);
        for (List<Placed> row : placed(table, columns)) {
            int column = 0;
            for (Placed placed : row) {
                if (placed.cell().columnSpan() == 1 && placed.begins() && column < columns) {
                    String text = PlainText.ofBlocks(placed.cell().blocks());
                    weight[column] = Math.max(weight[column], Math.min(WIDEST, text.length()));
                    for (String word : text.split("\\s+")) {
                        longestWord[column] = Math.max(longestWord[column], word.length() * TWIPS_PER_CHARACTER + CELL_MARGINS);
                    }
                }
                column += placed.cell().columnSpan();
            }
        }
        return shared(weight, longestWord, story.width());
    }

    /** Shares the width out by weight, but gives no column less than its longest word needs while there is room for all of those. */
    private static int[] shared(double[] weight, double[] longestWord, int width) {
        double needed = Arrays.stream(longestWord).sum();
        double all = Arrays.stream(weight).sum();
        int[] widths = new int[weight.length];
        double spare = width - needed;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = (int) (spare <= 0 ? width * weight[column] / all : longestWord[column] + spare * weight[column] / all);
        }
        return widths;
    }
}

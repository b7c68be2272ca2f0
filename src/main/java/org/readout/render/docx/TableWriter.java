package org.readout.render.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.readout.model.PlainText;
import org.readout.model.Table;

/** Tables in the reference document's table style: a grid of fixed widths, header rows that repeat, merged cells. */
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
        int[] widths = widths(table, columns);
        CTTbl written = story.table();
        properties(table, written.addNewTblPr(), Arrays.stream(widths).sum());
        CTTblGrid grid = written.addNewTblGrid();
        Arrays.stream(widths).forEach(one -> grid.addNewGridCol().setW(BigInteger.valueOf(one)));
        List<List<Placed>> rows = placed(table, columns);
        for (int row = 0; row < rows.size(); row++) {
            row(written.addNewTr(), rows.get(row), row < table.headerRows(), widths);
        }
        // a table whose caption is not there to be referred to is referred to itself
        document.bookmarks().place(document.paragraph(story, "TableGap"), table.id());
    }

    private void properties(Table table, CTTblPr properties, int all) {
        properties.addNewTblStyle().setVal(document.styles().id("ReadoutTable"));
        if (Language.isRightToLeft(document.edition().language())) {
            properties.addNewBidiVisual();
        }
        CTTblWidth width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(all));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        look.setFirstRow(table.headerRows() > 0 ? STOnOff1.ON : STOnOff1.OFF);
        look.setFirstColumn(STOnOff1.OFF);
        look.setLastRow(STOnOff1.OFF);
        look.setLastColumn(STOnOff1.OFF);
        look.setNoHBand(STOnOff1.ON);
        look.setNoVBand(STOnOff1.ON);
        String title = (document.edition().label(table.id()) + " " + PlainText.of(table.caption())).strip();
        String columns = table.rows().stream().limit(Math.max(1, table.headerRows())).flatMap(row -> row.cells().stream())
                .map(cell -> PlainText.ofBlocks(cell.blocks()).strip()).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
        if (!title.isEmpty()) {
            properties.addNewTblCaption().setVal(title);
        }
        if (!columns.isEmpty()) {
            properties.addNewTblDescription().setVal(columns);
        }
    }

    private void row(CTRow row, List<Placed> cells, boolean header, int[] widths) {
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (header) {
            properties.addNewTblHeader();
        }
        int column = 0;
        for (Placed placed : cells) {
            int span = placed.cell().columnSpan();
            CTTc cell = row.addNewTc();
            CTTcPr own = cell.addNewTcPr();
            CTTblWidth width = own.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(Arrays.stream(widths, column, Math.min(column + span, widths.length)).sum()));
            if (span > 1) {
                own.addNewGridSpan().setVal(BigInteger.valueOf(span));
            }
            if (placed.cell().rowSpan() > 1) {
                own.addNewVMerge().setVal(placed.begins() ? STMerge.RESTART : STMerge.CONTINUE);
            }
            if (placed.begins()) {
                Story inside = Story.of(cell, story.part());
                BlockWriter writer = new BlockWriter(document, inside, depth, style(placed.cell(), header));
                placed.cell().blocks().forEach(block -> block.accept(writer));
            }
            // a cell must end with a paragraph
            if (cell.sizeOfPArray() == 0) {
                document.paragraph(Story.of(cell, story.part()), "TableText");
            }
            column += span;
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
        return shared(weight, longestWord, document.textWidthTwips());
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

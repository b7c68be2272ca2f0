package org.readout.model;

import java.util.List;

/**
 * A table in HTML's model: a cell that spans rows stands in its first row only.
 *
 * @param id         the author's anchor, or empty
 * @param caption    may be empty
 * @param headerRows how many rows at the top are headers, repeated on each page in print
 */
public record Table(SourceSpan span, String id, List<Inline> caption, int headerRows, List<Row> rows) implements Block {

    public Table {
        caption = List.copyOf(caption);
        rows = List.copyOf(rows);
    }

    /** One row, holding the cells that begin in it. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param header     whether the cell names its column (in a header row) or its row
     * @param columnSpan columns covered, at least 1
     * @param rowSpan    rows covered, at least 1
     */
    public record Cell(SourceSpan span, boolean header, int columnSpan, int rowSpan, Alignment alignment, List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("a cell covers " + columnSpan + " × " + rowSpan);
            }
        }
    }

    /** How a cell's text is set; {@code START} follows the direction of the language. */
    public enum Alignment { START, CENTER, END }

    /** Columns of the widest row, spans counted and cells reaching down from above included. */
    public int columns() {
        int widest = 0;
        int[] reaching = new int[rows.size() + 1];
        for (int r = 0; r < rows.size(); r++) {
            int width = reaching[r];
            for (Cell cell : rows.get(r).cells()) {
                width += cell.columnSpan();
                for (int below = 1; below < cell.rowSpan() && r + below < rows.size(); below++) {
                    reaching[r + below] += cell.columnSpan();
                }
            }
            widest = Math.max(widest, width);
        }
        return widest;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }
}

package org.readout.edition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.readout.model.Table;
import org.readout.model.Table.Alignment;
import org.readout.model.Table.Cell;
import org.readout.model.Table.Row;

/**
 * Tables as grids: cells fill each row, whatever their author left out at its end, and none reaches into another, out of the table or from its header into its
 * body. Cells are placed as a browser places them (HTML, 4.9.12). Readers by ear count columns, and are lost in a table that is none (ISO 14289-2, 8.2.5.26).
 */
final class Grid {

    /** What no author writes is left as it is. */
    private static final int MOST_COLUMNS = 1000;

    private static final int MOST_REACHED = 2;

    /** A cell and the column it begins in. */
    private record Placed(int column, Cell cell) {
    }

    private Grid() {
    }

    /** The table itself where it is one. */
    static Table of(Table table) {
        if (table.columns() > MOST_COLUMNS) {
            return table;
        }
        int header = header(table);
        int count = table.rows().size();
        List<BitSet> taken = IntStream.range(0, count).mapToObj(row -> new BitSet()).toList();
        List<List<Placed>> placed = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            placed.add(place(table.rows().get(row), row, row < header ? header : count, taken));
        }
        int width = taken.stream().mapToInt(BitSet::length).max().orElse(0);
        BitSet gone = new BitSet();
        IntStream.range(0, count).filter(row -> width > 0 && placed.get(row).isEmpty() && taken.get(row).cardinality() == width).forEach(gone::set);
        List<Row> rows = IntStream.range(0, count).filter(row -> !gone.get(row)).mapToObj(row -> filled(without(gone, row, placed.get(row)), taken.get(row), width, table))
                .toList();
        int left = header - gone.get(0, header).cardinality();
        return left == table.headerRows() && rows.equals(table.rows()) ? table : new Table(table.span(), table.id(), table.caption(), left, rows);
    }

    /** A row in which no cell begins is no row to a reader: those that reach through it reach one less. */
    private static List<Placed> without(BitSet gone, int row, List<Placed> placed) {
        return gone.isEmpty() ? placed : placed.stream().map(one -> new Placed(one.column(), spanning(one.cell(), one.cell().columnSpan(),
                one.cell().rowSpan() - gone.get(row, row + one.cell().rowSpan()).cardinality()))).toList();
    }

    private static Cell spanning(Cell cell, int across, int down) {
        return across == cell.columnSpan() && down == cell.rowSpan() ? cell : new Cell(cell.span(), cell.header(), across, down, cell.alignment(), cell.blocks());
    }

    /** A cell that reaches down from the header makes header of what it reaches, where that is a row or two; a name down the whole side is cut off at the header's end. */
    private static int header(Table table) {
        int header = Math.min(table.headerRows(), table.rows().size());
        for (int row = 0; row < header; row++) {
            for (Cell cell : table.rows().get(row).cells()) {
                int end = row + cell.rowSpan();
                header = end > header && end <= header + MOST_REACHED && end < table.rows().size() ? end : header;
            }
        }
        return header;
    }

    private static List<Placed> place(Row row, int at, int end, List<BitSet> taken) {
        List<Placed> placed = new ArrayList<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            column = taken.get(at).nextClearBit(column);
            int next = taken.get(at).nextSetBit(column);
            int across = next < 0 ? cell.columnSpan() : Math.min(cell.columnSpan(), next - column);
            int down = Math.min(cell.rowSpan(), end - at);
            for (int below = at; below < at + down; below++) {
                taken.get(below).set(column, column + across);
            }
            placed.add(new Placed(column, spanning(cell, across, down)));
            column += across;
        }
        return placed;
    }

    private static Row filled(List<Placed> placed, BitSet taken, int width, Table table) {
        List<Cell> cells = new ArrayList<>();
        int hole = taken.nextClearBit(0);
        for (Placed one : placed) {
            hole = fill(cells, hole, one.column(), taken, table);
            cells.add(one.cell());
        }
        fill(cells, hole, width, taken, table);
        return new Row(cells);
    }

    /** @return the next hole from the end on */
    private static int fill(List<Cell> cells, int from, int end, BitSet taken, Table table) {
        int hole = from;
        while (hole < end) {
            int next = taken.nextSetBit(hole);
            int to = next < 0 ? end : Math.min(next, end);
            cells.add(new Cell(table.span(), false, to - hole, 1, Alignment.START, List.of()));
            hole = taken.nextClearBit(to);
        }
        return hole;
    }
}

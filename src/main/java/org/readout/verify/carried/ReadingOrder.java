package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.verify.ledger.Piece;

/**
 * What an edition says, in the order it is to be read. There are two orders of a table that print may set as its rows: its heads and then its cells, or each cell behind its
 * column's head, which comes again in every row.
 */
final class ReadingOrder {

    sealed interface Part {
    }

    record Said(Piece piece) implements Part {
    }

    /** A table with one head for each of its columns. */
    static final class Columns implements Part {

        private final List<List<Part>> heads;
        private final List<List<List<Part>>> rows;

        /** @param rows of as many cells as there are heads */
        Columns(List<List<Part>> heads, List<List<List<Part>>> rows) {
            this.heads = List.copyOf(heads);
            this.rows = List.copyOf(rows);
        }
    }

    /** From one of the pieces, to behind another. */
    record Stretch(int from, int to) {
    }

    private final List<Piece> pieces = new ArrayList<>();
    /** By their heads, of which each is an object of its own, and by all that is said in them and in no table within. */
    private final Map<Piece, Columns> heads = new IdentityHashMap<>();
    private final Map<Piece, Columns> tables = new IdentityHashMap<>();
    private final Map<Columns, Stretch> stretches = new IdentityHashMap<>();
    private final List<Piece> again = new ArrayList<>();
    private final Set<Columns> rowByRow;

    private ReadingOrder(Collection<Columns> rowByRow) {
        this.rowByRow = Collections.newSetFromMap(new IdentityHashMap<>());
        this.rowByRow.addAll(rowByRow);
    }

    /** @param rowByRow tables of which each row has its heads */
    static ReadingOrder of(List<Part> parts, Collection<Columns> rowByRow) {
        ReadingOrder order = new ReadingOrder(rowByRow);
        parts.forEach(order::add);
        return order;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Heads that were said before. */
    List<Piece> again() {
        return again;
    }

    /** How many of these stand in which table. */
    Map<Columns, Integer> tables(Collection<Piece> some) {
        Map<Columns, Integer> counts = new IdentityHashMap<>();
        some.stream().filter(tables::containsKey).forEach(piece -> counts.merge(tables.get(piece), 1, Integer::sum));
        return counts;
    }

    /** Pieces between which this one must stand, wherever else its words do: a head those of its table, any other all. */
    Stretch around(Piece piece) {
        return heads.containsKey(piece) ? stretches.get(heads.get(piece)) : new Stretch(0, pieces.size());
    }

    private void add(Part part) {
        if (part instanceof Said said) {
            pieces.add(said.piece());
        } else if (part instanceof Columns table) {
            int from = pieces.size();
            if (rowByRow.contains(table)) {
                table.rows.forEach(row -> {
                    boolean first = row == table.rows.get(0);
                    for (int column = 0; column < row.size(); column++) {
                        List<Piece> head = head(table, column);
                        again.addAll(first ? List.of() : head);
                        row.get(column).forEach(this::add);
                    }
                });
            } else {
                for (int column = 0; column < table.heads.size(); column++) {
                    head(table, column);
                }
                table.rows.forEach(row -> row.forEach(cell -> cell.forEach(this::add)));
            }
            stretches.put(table, new Stretch(from, pieces.size()));
            pieces.subList(from, pieces.size()).forEach(piece -> tables.putIfAbsent(piece, table));
        }
    }

    private List<Piece> head(Columns table, int column) {
        int from = pieces.size();
        table.heads.get(column).forEach(this::add);
        List<Piece> head = List.copyOf(pieces.subList(from, pieces.size()));
        head.forEach(piece -> heads.putIfAbsent(piece, table));
        return head;
    }
}

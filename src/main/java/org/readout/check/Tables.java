package org.readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Table;

/** Tables. */
final class Tables {

    private static final int MOST_WORDS = 100;
    private static final int MOST_COLUMNS = 8;

    private Tables() {
    }

    static Stream<Breach> withoutHeader(MemoText memo, MemoType type) {
        return memo.tables().stream().filter(table -> table.headerRows() == 0 && table.rows().size() > 1)
                .filter(table -> table.columns() > 1)
                .map(table -> new Breach(table.span(), "The table has no header row."));
    }

    static Stream<Breach> ragged(MemoText memo, MemoType type) {
        return memo.tables().stream().filter(Tables::isRagged)
                .map(table -> new Breach(table.span(), "The rows of the table are of different lengths."));
    }

    /** One or two tables can do without, unless another has one; of several, readers must be told which is meant. */
    static Stream<Breach> withoutCaption(MemoText memo, MemoType type) {
        List<Table> tables = memo.tables().stream().filter(table -> table.rows().size() > 1).toList();
        List<Table> bare = tables.stream().filter(table -> table.caption().isEmpty()).toList();
        return tables.size() < (bare.size() == tables.size() ? 3 : 2) ? Stream.empty() : bare.stream().limit(1).map(table -> new Breach(table.span(),
                bare.size() == 1 ? "One of the memo’s " + tables.size() + " tables has no caption."
                        : bare.size() + " of the memo’s " + tables.size() + " tables have no caption; this is the first."));
    }

    static Stream<Breach> longCells(MemoText memo, MemoType type) {
        return memo.passages(passage -> passage.place() == Passage.Place.CELL && passage.words().size() > MOST_WORDS)
                .map(cell -> new Breach(cell.span(), "A cell of the table holds a paragraph of " + cell.words().size() + " words."));
    }

    static Stream<Breach> tooWide(MemoText memo, MemoType type) {
        return memo.tables().stream().filter(table -> table.columns() > MOST_COLUMNS)
                .map(table -> new Breach(table.span(), "The table has " + table.columns() + " columns."));
    }

    /** Only plain tables, in which the n-th cell of a row stands in the n-th column. */
    static Stream<Breach> emptyColumns(MemoText memo, MemoType type) {
        return memo.tables().stream().filter(Tables::isPlain)
                .filter(table -> body(table).stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> !isEmpty(cell))).flatMap(table -> IntStream.range(0, table.columns())
                .filter(column -> body(table).size() > 1 && body(table).stream().allMatch(row -> isEmpty(row.cells().get(column))))
                .mapToObj(column -> new Breach(table.span(), "Column " + (column + 1) + " of the table is empty.")));
    }

    private static List<Table.Row> body(Table table) {
        return table.rows().subList(Math.min(table.headerRows(), table.rows().size()), table.rows().size());
    }

    private static boolean isPlain(Table table) {
        return table.rows().stream().allMatch(row -> row.cells().size() == table.columns());
    }

    private static boolean isEmpty(Table.Cell cell) {
        return cell.blocks().stream().allMatch(block -> block instanceof Paragraph paragraph && paragraph.inlines().stream()
                .noneMatch(Picture.class::isInstance) && PlainText.of(block).isBlank());
    }

    private static boolean isRagged(Table table) {
        List<Integer> widths = new ArrayList<>();
        table.rows().forEach(row -> widths.add(row.cells().stream().mapToInt(Table.Cell::columnSpan).sum()));
        for (int row = 0; row < table.rows().size(); row++) {
            for (Table.Cell cell : table.rows().get(row).cells()) {
                for (int below = row + 1; below < Math.min(row + cell.rowSpan(), widths.size()); below++) {
                    widths.set(below, widths.get(below) + cell.columnSpan());
                }
            }
        }
        return widths.stream().distinct().count() > 1;
    }
}

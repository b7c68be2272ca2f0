package org.readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.PlainText;
import org.readout.model.Table;

/** Headings and tables. */
final class Structure {

    private Structure() {
    }

    static Stream<Breach> skippedLevels(MemoText memo, MemoType type) {
        return memo.memo().allSections().flatMap(section -> section.sections().stream()
                .filter(inner -> inner.heading().level() > section.heading().level() + 1)
                .map(inner -> new Breach(inner.span(), "“" + PlainText.of(inner.heading()) + "” is at level " + inner.heading().level()
                        + " right under level " + section.heading().level() + ".")));
    }

    static Stream<Breach> tablesWithoutHeader(MemoText memo, MemoType type) {
        return memo.tables().stream().filter(table -> table.headerRows() == 0 && table.rows().size() > 1)
                .filter(table -> table.columns() > 1)
                .map(table -> new Breach(table.span(), "The table has no header row."));
    }

    static Stream<Breach> raggedTables(MemoText memo, MemoType type) {
        return memo.tables().stream().filter(Structure::isRagged)
                .map(table -> new Breach(table.span(), "The rows of the table are of different lengths."));
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

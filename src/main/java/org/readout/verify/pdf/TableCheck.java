package org.readout.verify.pdf;

import java.util.ArrayList;
import java.util.List;

import org.readout.edition.Edition;
import org.readout.model.Table;
import org.readout.verify.judging.Requirements;

/**
 * A table is one Table over all its pages, read as a grid: as many cells in each row, header cells that say what they are the
 * header of, a header read once, captions inside (ISO 14289-2, 8.2.5.26 and 8.2.5.27).
 */
final class TableCheck implements PdfCheck {

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) {
        List<TaggedElement> tables = file.all("Table").toList();
        tables.forEach(table -> check(table, requirements));
        List<Table> declared = EditionParts.of(edition).tables();
        long headless = declared.stream().filter(table -> table.headerRows() == 0 && table.rows().stream().flatMap(row -> row.cells().stream()).noneMatch(Table.Cell::header))
                .count();
        long bare = tables.stream().filter(table -> table.all().noneMatch(cell -> cell.is("TH"))).count();
        requirements.require(bare <= headless, "pdf-table-header", "A table has no header cells.")
                .require(tables.size() >= declared.size(), "pdf-table-missing", "The memo has " + declared.size() + " tables, the file " + tables.size() + ".");
        file.all("TR").forEach(row -> requirements.require(row.inner().stream().allMatch(cell -> cell.type().matches("T[HD]")), "pdf-table-row",
                () -> "A row holds something beside cells: " + row.quoted() + "."));
    }

    private static void check(TaggedElement table, Requirements requirements) {
        table.all().filter(cell -> cell.is("TH")).forEach(cell -> requirements.require(cell.attribute("Scope").filter(scope -> scope.matches("Row|Column|Both")).isPresent(),
                "pdf-table-scope", () -> "The header cell " + cell.quoted() + " does not say what it is the header of."));
        requirements.require(isRegular(table), "pdf-table-irregular", () -> "The rows of the table that begins " + table.quoted() + " are not of one length.");
        List<TaggedElement> captions = table.inner("Caption").toList();
        requirements.require(captions.size() <= 1 && captions.stream()
                .allMatch(caption -> table.inner().indexOf(caption) == 0 || table.inner().indexOf(caption) == table.inner().size() - 1),
                "pdf-caption", () -> "The caption of the table that begins " + table.quoted() + " is not its first or last part.");
        table.inner("THead").forEach(head -> requirements.require(head.runs().map(TaggedFile.Run::page).distinct().count() <= 1, "pdf-table-header-repeated",
                () -> "The header of the table that begins " + table.quoted() + " is read again on each page."));
    }

    /** Rows of all groups, spans counted, fill one rectangle. */
    private static boolean isRegular(TaggedElement table) {
        List<TaggedElement> rows = table.all().filter(element -> element.is("TR")).toList();
        List<boolean[]> taken = new ArrayList<>();
        int width = rows.stream().findFirst().map(row -> row.inner().stream().mapToInt(cell -> cell.span("ColSpan")).sum()).orElse(0);
        rows.forEach(row -> taken.add(new boolean[width]));
        for (int at = 0; at < rows.size(); at++) {
            int column = 0;
            for (TaggedElement cell : rows.get(at).inner()) {
                while (column < width && taken.get(at)[column]) {
                    column++;
                }
                for (int right = 0; right < cell.span("ColSpan"); right++) {
                    for (int down = 0; down < cell.span("RowSpan"); down++) {
                        if (at + down >= rows.size() || column + right >= width || taken.get(at + down)[column + right]) {
                            return false;
                        }
                        taken.get(at + down)[column + right] = true;
                    }
                }
            }
        }
        return taken.stream().allMatch(row -> all(row));
    }

    private static boolean all(boolean[] row) {
        for (boolean one : row) {
            if (!one) {
                return false;
            }
        }
        return true;
    }
}

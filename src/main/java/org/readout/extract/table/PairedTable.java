package org.readout.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.readout.extract.entry.Place;
import org.readout.extract.entry.Registry;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Table;

/** A table whose columns set one kind of record against another: “Opportunity” and “Risk”. Every cell below is a record. */
public final class PairedTable {

    private static final List<RecordKind> KINDS = List.of(RecordKind.OPPORTUNITY, RecordKind.BENEFIT, RecordKind.RISK);

    private PairedTable() {
    }

    /** Whether it is such a table. */
    public static boolean is(Table table, Tongue tongue) {
        List<Map<Integer, Table.Cell>> rows = TableGrid.rows(table);
        return !isOfComponents(rows, tongue) && !columns(table, rows, tongue).isEmpty();
    }

    /** Whether a column names parts of a system, which such a table may tell more of than their two sides. */
    private static boolean isOfComponents(List<Map<Integer, Table.Cell>> rows, Tongue tongue) {
        return !rows.isEmpty() && rows.get(0).values().stream().map(cell -> PlainText.ofBlocks(cell.blocks()))
                .anyMatch(head -> tongue.words().fields().namesRecords(RecordKind.COMPONENT, head) && !tongue.words().fields().isVague(head));
    }

    /** The kinds of such a table's columns; none where fewer than two name one. */
    private static Map<Integer, RecordKind> columns(Table table, List<Map<Integer, Table.Cell>> rows, Tongue tongue) {
        if (rows.size() < 2) {
            return Map.of();
        }
        Map<Integer, RecordKind> columns = new TreeMap<>();
        rows.get(0).forEach((column, cell) -> kind(PlainText.ofBlocks(cell.blocks()), tongue)
                .filter(kind -> ColumnContents.areNames(TableGrid.cells(rows, Math.max(1, table.headerRows()), column)))
                .ifPresent(kind -> columns.put(column, kind)));
        return columns.values().stream().distinct().count() < 2 ? Map.of() : columns;
    }

    /** The same table with its records entered; untouched where it is none of these. */
    public static Table enter(Table table, Registry registry, Tongue tongue) {
        List<Map<Integer, Table.Cell>> rows = TableGrid.rows(table);
        return isOfComponents(rows, tongue) ? table : enter(table, rows, registry, tongue);
    }

    /** The same where nothing else tells of the two sides: it may as well go through the parts of a system, “Component | Opportunity | Risk”. */
    public static Table enterWeighed(Table table, Registry registry, Tongue tongue) {
        return enter(table, TableGrid.rows(table), registry, tongue);
    }

    private static Table enter(Table table, List<Map<Integer, Table.Cell>> rows, Registry registry, Tongue tongue) {
        Map<Integer, RecordKind> columns = columns(table, rows, tongue);
        if (columns.isEmpty()) {
            return table;
        }
        Map<Table.Cell, String> records = new HashMap<>();
        for (Map<Integer, Table.Cell> row : rows.subList(Math.max(1, table.headerRows()), rows.size())) {
            columns.forEach((column, kind) -> Optional.ofNullable(row.get(column)).filter(cell -> !records.containsKey(cell)).ifPresent(cell -> {
                TableGrid.Name name = firstSentence(TableGrid.name(kind, cell, tongue), tongue);
                if (!name.title().isEmpty()) {
                    records.put(cell, registry.add(kind, name.title(), "", Map.of("", name.said()), Registry.Place.TABLE_ROW, cell.span()));
                }
            }));
        }
        List<Table.Row> marked = new ArrayList<>();
        table.rows().forEach(row -> marked.add(new Table.Row(row.cells().stream()
                .map(cell -> records.containsKey(cell) ? TableGrid.anchored(cell, records.get(cell)) : cell).toList())));
        return new Table(table.span(), table.id(), table.caption(), table.headerRows(), marked);
    }

    /** A cell that goes on for some sentences is called by its first. */
    private static TableGrid.Name firstSentence(TableGrid.Name name, Tongue tongue) {
        List<Sentences.Sentence> sentences = Sentences.of(name.title(), tongue);
        return sentences.size() < 2 || !name.said().isEmpty() ? name : new TableGrid.Name(sentences.get(0).text(), name.title().substring(sentences.get(1).start()));
    }

    private static Optional<RecordKind> kind(String head, Tongue tongue) {
        return tongue.words().fields().named(KINDS, head);
    }
}

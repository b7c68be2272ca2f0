package org.readout.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Table;

/** A table with a row for each record. It stays a table; its rows say which record they are about. */
final class TableRecords {

    private final Table table;
    private final RecordKind kind;
    private final int nameColumn;
    private final Map<Integer, String> keys;

    private TableRecords(Table table, RecordKind kind, int nameColumn, Map<Integer, String> keys) {
        this.table = table;
        this.kind = kind;
        this.nameColumn = nameColumn;
        this.keys = keys;
    }

    /** Empty when the table is about something else: no column of its header names this kind of record. */
    static Optional<TableRecords> of(Table table, RecordKind kind) {
        if (table.rows().size() < 2) {
            return Optional.empty();
        }
        Map<Integer, Table.Cell> heads = grid(table).get(0);
        int nameColumn = -1;
        Map<Integer, String> keys = new LinkedHashMap<>();
        for (Map.Entry<Integer, Table.Cell> head : heads.entrySet()) {
            String text = PlainText.ofBlocks(head.getValue().blocks());
            if (nameColumn < 0 && FieldNames.namesRecords(kind, text)) {
                nameColumn = head.getKey();
            } else {
                FieldNames.key(text).ifPresent(key -> keys.put(head.getKey(), key));
            }
        }
        return nameColumn < 0 ? Optional.empty() : Optional.of(new TableRecords(table, kind, nameColumn, keys));
    }

    /** The table with an anchor in the name cell of each record's row. */
    Table enter(Registry registry) {
        List<Map<Integer, Table.Cell>> grid = grid(table);
        Map<Table.Cell, String> records = new HashMap<>();
        for (int row = Math.max(1, table.headerRows()); row < grid.size(); row++) {
            Table.Cell name = grid.get(row).get(nameColumn);
            if (name == null || name.header() && name.columnSpan() > 1 || spansTheTable(name)) {
                continue;
            }
            String title = PlainText.ofBlocks(name.blocks()).strip();
            if (!title.isEmpty() && !records.containsKey(name)) {
                records.put(name, registry.add(kind, title, "", fields(grid.get(row)), Registry.Place.TABLE_ROW, name.span()));
            }
        }
        return new Table(table.span(), table.id(), table.caption(), table.headerRows(), table.rows().stream()
                .map(row -> new Table.Row(row.cells().stream()
                        .map(cell -> records.containsKey(cell) ? anchored(cell, records.get(cell)) : cell).toList())).toList());
    }

    private boolean spansTheTable(Table.Cell cell) {
        return cell.columnSpan() > 1 && cell.columnSpan() >= table.columns() - 1;
    }

    private Map<String, String> fields(Map<Integer, Table.Cell> row) {
        Map<String, String> fields = new TreeMap<>();
        keys.forEach((column, key) -> {
            Table.Cell cell = row.get(column);
            if (cell != null) {
                fields.put(key, PlainText.ofBlocks(cell.blocks()).strip());
            }
        });
        if (kind == RecordKind.RECOMMENDATION && fields.getOrDefault("addressee", "").isEmpty()) {
            fields.put("addressee", Addressee.ofAsk(PlainText.ofBlocks(row.get(nameColumn).blocks())));
        }
        return fields;
    }

    private static Table.Cell anchored(Table.Cell cell, String record) {
        List<Block> blocks = new ArrayList<>(cell.blocks());
        if (blocks.get(0) instanceof Paragraph first) {
            List<Inline> inlines = new ArrayList<>(List.of(new Anchor(Records.rowAnchor(record))));
            inlines.addAll(first.inlines());
            blocks.set(0, new Paragraph(first.span(), inlines));
        }
        return new Table.Cell(cell.span(), cell.header(), cell.columnSpan(), cell.rowSpan(), cell.alignment(), blocks);
    }

    /** Each row's cells by column; a cell that covers several rows stands in each of them. */
    private static List<Map<Integer, Table.Cell>> grid(Table table) {
        List<Map<Integer, Table.Cell>> grid = new ArrayList<>();
        table.rows().forEach(row -> grid.add(new TreeMap<>()));
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (Table.Cell cell : table.rows().get(row).cells()) {
                while (grid.get(row).containsKey(column)) {
                    column++;
                }
                for (int down = 0; down < cell.rowSpan() && row + down < grid.size(); down++) {
                    for (int across = 0; across < cell.columnSpan(); across++) {
                        grid.get(row + down).put(column + across, cell);
                    }
                }
                column += cell.columnSpan();
            }
        }
        return grid;
    }
}

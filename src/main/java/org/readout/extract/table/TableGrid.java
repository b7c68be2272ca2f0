package org.readout.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Table;

/** The cells of a table by row and column, whatever they span. */
final class TableGrid {

    private TableGrid() {
    }

    /** Each row's cells by column; a cell that covers several rows stands in each of them. */
    static List<Map<Integer, Table.Cell>> rows(Table table) {
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

    /** The same cells by column and row. */
    static List<Map<Integer, Table.Cell>> columns(List<Map<Integer, Table.Cell>> rows) {
        List<Map<Integer, Table.Cell>> columns = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int line = row;
            rows.get(row).forEach((column, cell) -> {
                while (columns.size() <= column) {
                    columns.add(new TreeMap<>());
                }
                columns.get(column).put(line, cell);
            });
        }
        return columns;
    }

    /** The same lines, empty cells of the columns filled with what stands above them, as where “Data” is written once over four rows. */
    static List<Map<Integer, Table.Cell>> filled(List<Map<Integer, Table.Cell>> lines, int first, List<Integer> columns) {
        List<Map<Integer, Table.Cell>> filled = lines.stream().<Map<Integer, Table.Cell>>map(TreeMap::new).toList();
        for (int line = first + 1; line < lines.size(); line++) {
            Map<Integer, Table.Cell> above = filled.get(line - 1);
            Map<Integer, Table.Cell> here = filled.get(line);
            columns.stream().filter(column -> above.containsKey(column) && here.containsKey(column) && PlainText.ofBlocks(here.get(column).blocks()).isBlank())
                    .forEach(column -> here.put(column, above.get(column)));
        }
        return filled;
    }

    /** What a column says from a line on. */
    static List<String> cells(List<Map<Integer, Table.Cell>> lines, int first, int column) {
        return lines.subList(first, lines.size()).stream().map(line -> line.get(column)).map(cell -> cell == null ? "" : PlainText.ofBlocks(cell.blocks())).toList();
    }

    /** What a cell calls a record: its bold head, the first sentence of several paragraphs, or all of it; and what else it says. */
    record Name(String title, String said) {
    }

    static Name name(RecordKind kind, Table.Cell cell, Tongue tongue) {
        String all = PlainText.ofBlocks(cell.blocks()).strip();
        Optional<String> head = cell.blocks().isEmpty() || !(cell.blocks().get(0) instanceof Paragraph first) ? Optional.empty()
                : Lead.bold(ItemLabel.cut(kind, first.inlines())).map(Lead::text).filter(bold -> !bold.isBlank() && all.contains(bold));
        String unlabelled = ItemLabel.cut(kind, all).strip();
        Optional<String> begins = head.or(() -> cell.blocks().size() < 2 ? Optional.empty()
                : unlabelled.lines().findFirst().flatMap(line -> Sentences.of(line, tongue).stream().findFirst()).map(sentence -> sentence.text().strip())
                .filter(sentence -> !sentence.isEmpty()));
        String title = begins.orElse(unlabelled).replaceFirst("[.:]$", "");
        return new Name(title, begins.map(beginning -> all.substring(all.indexOf(beginning) + beginning.length()).replaceFirst("^[\\s.:–—-]+", "")).orElse(""));
    }

    /** The cell with the place of a record in it. */
    static Table.Cell anchored(Table.Cell cell, String record) {
        List<Block> blocks = new ArrayList<>(cell.blocks());
        if (blocks.get(0) instanceof Paragraph first) {
            List<Inline> inlines = new ArrayList<>(List.of(new Anchor(Records.rowAnchor(record))));
            inlines.addAll(first.inlines());
            blocks.set(0, new Paragraph(first.span(), inlines));
        }
        return new Table.Cell(cell.span(), cell.header(), cell.columnSpan(), cell.rowSpan(), cell.alignment(), blocks);
    }
}

package org.readout.extract.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.AskedFor;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.Registry;
import org.readout.extract.entry.Sought;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Tongue;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Table;

/** A table of asks with bodies down and dates across, or the other way round: each cell says what the one should do by the other. */
public final class CrossedTable {

    private static final int FEWEST = 2;

    private final Table table;
    private final List<Map<Integer, Table.Cell>> rows;
    private final String down;
    private final String across;

    private CrossedTable(Table table, List<Map<Integer, Table.Cell>> rows, String down, String across) {
        this.table = table;
        this.rows = rows;
        this.down = down;
        this.across = across;
    }

    /** Empty where heads and first column do not tell of bodies and of times. */
    public static Optional<CrossedTable> of(Table table, Tongue tongue) {
        List<Map<Integer, Table.Cell>> rows = TableGrid.rows(table);
        if (rows.size() <= FEWEST || rows.get(0).size() <= FEWEST) {
            return Optional.empty();
        }
        Optional<String> across = ColumnContents.key(RecordKind.RECOMMENDATION,
                rows.get(0).entrySet().stream().filter(head -> head.getKey() > 0).map(head -> text(head.getValue())).toList(), tongue);
        Optional<String> down = across.flatMap(any -> ColumnContents.key(RecordKind.RECOMMENDATION,
                rows.stream().skip(1).map(row -> row.containsKey(0) ? text(row.get(0)) : "").toList(), tongue));
        return down.filter(key -> !key.equals(across.get())).map(key -> new CrossedTable(table, rows, key, across.get()));
    }

    /** Whether most of what its cells say asks or orders. */
    public boolean asks(Tongue tongue) {
        List<String> said = rows.stream().skip(1).flatMap(row -> row.entrySet().stream()).filter(cell -> cell.getKey() > 0).map(cell -> text(cell.getValue()))
                .filter(text -> !text.isBlank()).toList();
        return said.stream().filter(text -> Ask.is(text) || Imperative.opens(text + " …", tongue)).count() * 2 > said.size();
    }

    /** The table with an anchor before the words of each record. */
    public Table enter(Sought asks) {
        Map<Table.Cell, Table.Cell> entered = new IdentityHashMap<>();
        for (Map<Integer, Table.Cell> row : rows.subList(1, rows.size())) {
            row.forEach((column, cell) -> {
                if (column > 0 && row.containsKey(0) && rows.get(0).containsKey(column) && !entered.containsKey(cell)) {
                    Group group = new Group(Map.of(down, text(row.get(0)), across, text(rows.get(0).get(column)))).within(asks.group());
                    entered.put(cell, new Table.Cell(cell.span(), cell.header(), cell.columnSpan(), cell.rowSpan(), cell.alignment(),
                            cell.blocks().stream().map(block -> entered(block, asks.registry(), asks.tongue(), group)).toList()));
                }
            });
        }
        return new Table(table.span(), table.id(), table.caption(), table.headerRows(), table.rows().stream()
                .map(row -> new Table.Row(row.cells().stream().map(cell -> entered.getOrDefault(cell, cell)).toList())).toList());
    }

    private static Block entered(Block block, Registry registry, Tongue tongue, Group group) {
        if (block instanceof ListBlock list) {
            return new ListBlock(list.span(), list.marker(), list.items().stream()
                    .map(item -> new ListBlock.Item(item.span(), item.ordinal(), item.label(),
                            item.blocks().stream().map(inner -> entered(inner, registry, tongue, group)).toList())).toList());
        }
        String ask = ItemLabel.cut(RecordKind.RECOMMENDATION, text(block)).replaceFirst("[.;]$", "");
        if (!(block instanceof Paragraph paragraph) || Fold.stretches(ask) < FEWEST) {
            return block;
        }
        Map<String, String> fields = new TreeMap<>(group.fields());
        AskedFor.complete(ask, fields, tongue);
        List<Inline> inlines = new ArrayList<>(List.of(new Anchor(Records.rowAnchor(registry.add(RecordKind.RECOMMENDATION, ask, "", fields, Registry.Place.TABLE_ROW,
                paragraph.span())))));
        inlines.addAll(paragraph.inlines());
        return new Paragraph(paragraph.span(), inlines);
    }

    private static String text(Block block) {
        return PlainText.of(block).strip();
    }

    private static String text(Table.Cell cell) {
        return PlainText.ofBlocks(cell.blocks()).strip();
    }
}

package org.readout.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Table;

/** A table with a row, or a column, for each record. It stays a table; its cells say which record they are about. */
final class TableRecords {

    private static final int ENOUGH_FIELDS = 2;
    /** What authors put into a cell that is to stay empty. */
    private static final Pattern NOTHING = Pattern.compile("(?iu)|[-–—./]{1,3}|n[./]?a\\.?|k\\. ?a\\.|s\\.? ?o\\.?");
    private static final Set<RecordKind> DESCRIBED = EnumSet.of(RecordKind.APPROACH, RecordKind.BENEFIT, RecordKind.OPPORTUNITY, RecordKind.RISK, RecordKind.OPEN_QUESTION);

    private final Table table;
    private final RecordKind kind;
    private final Tongue tongue;
    private final List<Map<Integer, Table.Cell>> lines;
    private final int first;
    private final int nameColumn;
    private final Map<Integer, String> keys;

    private TableRecords(Table table, RecordKind kind, Tongue tongue, List<Map<Integer, Table.Cell>> lines, int first, int nameColumn, Map<Integer, String> keys) {
        this.table = table;
        this.kind = kind;
        this.tongue = tongue;
        this.lines = lines;
        this.first = first;
        this.nameColumn = nameColumn;
        this.keys = keys;
    }

    /** Empty when the table is about something else: neither a column's nor a row's head names this kind of record. */
    static Optional<TableRecords> of(Table table, RecordKind kind, Tongue tongue) {
        if (table.rows().size() < 2) {
            return Optional.empty();
        }
        List<Map<Integer, Table.Cell>> rows = grid(table);
        return transposed(table, kind, rows, tongue).or(() -> of(table, kind, rows, tongue, Math.max(1, table.headerRows())));
    }

    /** Two columns below a heading that says what they are of, whatever their heads: what has a name, and what is said of it. */
    static Optional<TableRecords> told(Table table, RecordKind kind, Tongue tongue) {
        List<Map<Integer, Table.Cell>> rows = grid(table);
        int first = Math.max(1, table.headerRows());
        boolean tells = DESCRIBED.contains(kind) && kind != RecordKind.OPEN_QUESTION && rows.size() > first + 1 && rows.stream().allMatch(row -> row.keySet().equals(Set.of(0, 1)))
                && ColumnContents.call(cells(rows, first, 0)) && ColumnContents.tell(cells(rows, first, 1));
        return tells ? Optional.of(new TableRecords(table, kind, tongue, rows, first, 0, Map.of(1, "description"))) : Optional.empty();
    }

    /** A table with a column for each record: its first column names the fields, the first row the records. */
    private static Optional<TableRecords> transposed(Table table, RecordKind kind, List<Map<Integer, Table.Cell>> rows, Tongue tongue) {
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
        if (columns.size() < 2) {
            return Optional.empty();
        }
        long fields = columns.get(0).entrySet().stream().filter(head -> head.getKey() > 0)
                .filter(head -> tongue.words().fields().key(PlainText.ofBlocks(head.getValue().blocks())).isPresent()).count();
        boolean namesAtop = rows.get(0).values().stream().noneMatch(cell -> tongue.words().fields().key(PlainText.ofBlocks(cell.blocks())).isPresent())
                && PlainText.ofBlocks(columns.get(0).getOrDefault(0, rows.get(0).values().iterator().next()).blocks()).isBlank();
        return fields < (namesAtop ? 1 : 2) || fields * 2 < rows.size() - 1 && !namesAtop ? Optional.empty() : of(table, kind, columns, tongue, 1)
                .or(() -> Optional.of(new TableRecords(table, kind, tongue, columns, 1, 0, keys(kind, columns.get(0), 0, tongue))));
    }

    private static Map<Integer, String> keys(RecordKind kind, Map<Integer, Table.Cell> heads, int nameColumn, Tongue tongue) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        heads.forEach((at, head) -> {
            if (at != nameColumn) {
                tongue.words().fields().key(kind, PlainText.ofBlocks(head.blocks())).ifPresent(key -> keys.put(at, key));
            }
        });
        return keys;
    }

    /** @param lines rows, or columns where those are the records; the first has the heads */
    private static Optional<TableRecords> of(Table table, RecordKind kind, List<Map<Integer, Table.Cell>> lines, Tongue tongue, int first) {
        Map<Integer, Table.Cell> heads = lines.get(0);
        int nameColumn = -1;
        Map<Integer, String> keys = new LinkedHashMap<>();
        for (Map.Entry<Integer, Table.Cell> head : heads.entrySet()) {
            String text = PlainText.ofBlocks(head.getValue().blocks());
            if (nameColumn < 0 && tongue.words().fields().namesRecords(kind, text)) {
                nameColumn = head.getKey();
            } else {
                tongue.words().fields().key(kind, text).ifPresent(key -> keys.put(head.getKey(), key));
            }
        }
        if (nameColumn < 0 && kind == RecordKind.RECOMMENDATION && !keys.isEmpty()) {
            byContents(kind, lines, first, nameColumn, keys);
        }
        if (nameColumn < 0 && keys.size() >= ENOUGH_FIELDS) {
            nameColumn = leftOver(lines, first, keys, -1).findFirst().orElse(-1);
        }
        if (nameColumn < 0 && kind == RecordKind.COMPONENT && !keys.isEmpty() && !keys.containsKey(0) && namesTheStack(lines, first, tongue)) {
            nameColumn = 0;
        }
        if (nameColumn >= 0 && !ColumnContents.areNames(cells(lines, first, nameColumn))) {
            return Optional.empty();
        }
        if (nameColumn >= 0) {
            byContents(kind, lines, first, nameColumn, keys);
        }
        if (nameColumn >= 0 && kind == RecordKind.COMPONENT && keys.size() > (keys.containsValue("layer") ? 1 : 0) && !keys.containsValue("description")) {
            leftOver(lines, first, keys, nameColumn).findFirst().filter(column -> ColumnContents.tell(cells(lines, first, column))).ifPresent(column -> keys.put(column, "description"));
        }
        if (nameColumn >= 0 && DESCRIBED.contains(kind) && !keys.containsValue("description") && !keys.containsValue("context")) {
            leftOver(lines, first, keys, nameColumn).filter(column -> !ColumnContents.judge(cells(lines, first, column))).findFirst().ifPresent(column -> keys.put(column, kind == RecordKind.OPEN_QUESTION ? "context" : "description"));
        }
        if (nameColumn == 0 && kind == RecordKind.COMPONENT && keys.isEmpty() && namesTheStack(lines, first, tongue)) {
            leftOver(lines, first, keys, nameColumn).findFirst().ifPresent(column -> keys.put(column, "description"));
        }
        boolean vague = nameColumn >= 0 && keys.isEmpty() && tongue.words().fields().isVague(PlainText.ofBlocks(heads.get(nameColumn).blocks()));
        return nameColumn < 0 || vague ? Optional.empty() : Optional.of(new TableRecords(table, kind, tongue, lines, first, nameColumn, keys));
    }

    private static List<String> cells(List<Map<Integer, Table.Cell>> lines, int first, int column) {
        return lines.subList(first, lines.size()).stream().map(line -> line.get(column)).map(cell -> cell == null ? "" : PlainText.ofBlocks(cell.blocks())).toList();
    }

    private static void byContents(RecordKind kind, List<Map<Integer, Table.Cell>> lines, int first, int nameColumn, Map<Integer, String> keys) {
        lines.get(0).keySet().stream().filter(column -> column != nameColumn && !keys.containsKey(column))
                .forEach(column -> ColumnContents.key(kind, cells(lines, first, column)).filter(key -> !keys.containsValue(key)).ifPresent(key -> keys.put(column, key)));
    }

    /** Whether the first column, whatever its head, has names of parts of AI systems. */
    private static boolean namesTheStack(List<Map<Integer, Table.Cell>> lines, int first, Tongue tongue) {
        long named = lines.subList(first, lines.size()).stream().map(line -> line.get(0)).filter(cell -> cell != null && tongue.words().stack().names(PlainText.ofBlocks(cell.blocks()))).count();
        return named >= 2 && named * 2 >= lines.size() - first;
    }

    /** Columns with words in every line that are neither the records' name nor a field: the first names the records where heads of fields stand beside it, or tells of them. */
    private static Stream<Integer> leftOver(List<Map<Integer, Table.Cell>> lines, int first, Map<Integer, String> keys, int nameColumn) {
        return lines.get(0).keySet().stream().filter(column -> !keys.containsKey(column) && column != nameColumn)
                .filter(column -> lines.subList(first, lines.size()).stream().map(line -> line.get(column))
                        .allMatch(cell -> cell != null && PlainText.ofBlocks(cell.blocks()).matches("(?s).*\\p{L}{3}.*")));
    }

    /** Whether its records go by names of parts of AI systems, and something is said of them. */
    boolean tellsOfTheStack() {
        return !keys.isEmpty() && nameColumn == 0 && namesTheStack(lines, first, tongue);
    }

    /** A table that goes by dates, of what happens rather than of what is asked: “12 June | Second convening | Hosts”. */
    boolean isTimetable() {
        List<String> said = cells(lines, first, nameColumn);
        return "horizon".equals(keys.get(0)) && said.stream().filter(text -> Ask.is(text) || Imperative.opens(text + " …", tongue)).count() * 2 < said.size();
    }

    /** The fields that its columns, or rows, name. */
    Collection<String> keys() {
        return keys.values();
    }

    /** The table with an anchor in the name cell of each record's row. */
    Table enter(Registry registry, Group around) {
        Map<Table.Cell, String> records = new HashMap<>();
        Group group = around;
        for (int line = first; line < lines.size(); line++) {
            Table.Cell cell = lines.get(line).get(nameColumn);
            if (cell == null || first > 0 && lines.get(0).containsValue(cell)) {
                continue;
            }
            if (cell.header() && cell.columnSpan() > 1 || spansTheTable(cell) || heads(line)) {
                group = Group.of(kind, PlainText.ofBlocks(cell.blocks()).strip(), tongue).within(around);
                continue;
            }
            Name name = name(kind, cell);
            if (!name.title().isEmpty() && !records.containsKey(cell)) {
                records.put(cell, registry.add(kind, name.title(), "", fields(lines.get(line), name, group), Registry.Place.TABLE_ROW, cell.span()));
            }
        }
        return new Table(table.span(), table.id(), table.caption(), table.headerRows(), table.rows().stream()
                .map(row -> new Table.Row(row.cells().stream()
                        .map(cell -> records.containsKey(cell) ? anchored(cell, records.get(cell)) : cell).toList())).toList());
    }

    /** A line with a name and nothing else, above lines that say more. */
    private boolean heads(int line) {
        return !keys.isEmpty() && line + 1 < lines.size() && lines.get(0).size() > 2 && lines.get(line).size() == lines.get(0).size() && isAlone(line) && !isAlone(line + 1);
    }

    private boolean isAlone(int line) {
        return lines.get(line).entrySet().stream().allMatch(cell -> cell.getKey() == nameColumn || PlainText.ofBlocks(cell.getValue().blocks()).isBlank());
    }

    private boolean spansTheTable(Table.Cell cell) {
        return cell.columnSpan() > 1 && cell.columnSpan() >= table.columns() - 1;
    }

    /** What a cell calls a record: its bold head, or all of it; and what else it says. */
    record Name(String title, String said) {
    }

    static Name name(RecordKind kind, Table.Cell cell) {
        String all = PlainText.ofBlocks(cell.blocks()).strip();
        Optional<String> head = cell.blocks().isEmpty() || !(cell.blocks().get(0) instanceof Paragraph first) ? Optional.empty()
                : Lead.bold(ItemLabel.cut(kind, first.inlines())).map(Lead::text).filter(bold -> !bold.isBlank() && all.contains(bold));
        String title = head.orElse(ItemLabel.cut(kind, all)).replaceFirst("[.:]$", "");
        return new Name(title, head.map(bold -> all.substring(all.indexOf(bold) + bold.length()).replaceFirst("^[\\s.:–—-]+", "")).orElse(""));
    }

    private Map<String, String> fields(Map<Integer, Table.Cell> row, Name name, Group group) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("", name.said());
        keys.forEach((column, key) -> {
            Table.Cell cell = row.get(column);
            if (cell != null && !NOTHING.matcher(PlainText.ofBlocks(cell.blocks()).strip()).matches()) {
                fields.merge(key, PlainText.ofBlocks(cell.blocks()).strip(), (one, two) -> one + "\n" + two);
            }
        });
        group.fields().forEach((key, value) -> fields.merge(key, value, (own, all) -> own.isBlank() ? all : own));
        if (kind == RecordKind.RECOMMENDATION) {
            AskedFor.complete(name.title(), fields, tongue);
        }
        return fields;
    }

    static Table.Cell anchored(Table.Cell cell, String record) {
        List<Block> blocks = new ArrayList<>(cell.blocks());
        if (blocks.get(0) instanceof Paragraph first) {
            List<Inline> inlines = new ArrayList<>(List.of(new Anchor(Records.rowAnchor(record))));
            inlines.addAll(first.inlines());
            blocks.set(0, new Paragraph(first.span(), inlines));
        }
        return new Table.Cell(cell.span(), cell.header(), cell.columnSpan(), cell.rowSpan(), cell.alignment(), blocks);
    }

    /** Each row's cells by column; a cell that covers several rows stands in each of them. */
    static List<Map<Integer, Table.Cell>> grid(Table table) {
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

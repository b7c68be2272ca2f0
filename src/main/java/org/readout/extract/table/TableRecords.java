package org.readout.extract.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.AskedFor;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.Place;
import org.readout.extract.entry.Registry;
import org.readout.extract.language.Fold;
import org.readout.extract.language.Tongue;
import org.readout.model.Block;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Table;

/** A table with a row, or a column, for each record. It stays a table; its cells say which record they are about. */
public final class TableRecords {

    /** What authors put into a cell that is to stay empty. */
    private static final Pattern NOTHING = Pattern.compile("(?iu)|[-–—./]{1,3}|n[./]?a\\.?|k\\. ?a\\.|s\\.? ?o\\.?");

    /** Of themselves they may be anything that is compared. */
    private static final Pattern SYSTEMS = Pattern.compile("(?iU)(?:it[- ])?(?:systems?|sistemas?|syst[eè]mes?|systeme|it-systeme?)");

    /** Those of a body are no parts of a system. */
    private static final Pattern CAPABILITIES = Pattern.compile("(?iU)(?:capabilit(?:y|ies)|fähigkeit(?:en)?|capacidad(?:es)?|capacités?)");

    private static final int FEWEST_DESCRIBED = 3;

    /** What a table writes once over several rows; an empty cell of another column says nothing of its row. */
    private static final Set<String> GROUPING = Set.of("layer", "dimension", "addressee");

    private final Table table;
    private final RecordKind kind;
    private final Tongue tongue;
    private final List<Map<Integer, Table.Cell>> lines;
    private final int first;
    private final int nameColumn;
    private final Map<Integer, String> keys;

    private TableRecords(Table table, RecordKind kind, Tongue tongue, List<Map<Integer, Table.Cell>> lines, int first, TableColumns columns) {
        this.table = table;
        this.kind = kind;
        this.tongue = tongue;
        this.lines = TableGrid.filled(lines, first, columns.keys().entrySet().stream().filter(key -> key.getKey() < columns.name() && GROUPING.contains(key.getValue()))
                .map(Map.Entry::getKey).toList());
        this.first = first;
        this.nameColumn = columns.name();
        this.keys = columns.keys();
    }

    /** Empty when the table is about something else: neither a column's nor a row's head names this kind of record. */
    public static Optional<TableRecords> of(Table table, RecordKind kind, Tongue tongue) {
        if (table.rows().size() < 2) {
            return Optional.empty();
        }
        List<Map<Integer, Table.Cell>> rows = TableGrid.rows(table);
        int first = Math.max(1, table.headerRows());
        return transposed(table, kind, rows, tongue).or(() -> TableColumns.of(kind, rows, first, tongue)
                .map(columns -> new TableRecords(table, kind, tongue, rows, first, columns)));
    }

    /** Two columns below a heading that says what they are of, whatever their heads: what has a name, and what is said of it. */
    public static Optional<TableRecords> told(Table table, RecordKind kind, Tongue tongue) {
        List<Map<Integer, Table.Cell>> rows = TableGrid.rows(table);
        int first = Math.max(1, table.headerRows());
        boolean tells = TableColumns.DESCRIBED.contains(kind) && kind != RecordKind.OPEN_QUESTION && rows.size() > first + 1 && rows.stream()
                .allMatch(row -> row.keySet().equals(Set.of(0, 1)))
                && ColumnContents.call(TableGrid.cells(rows, first, 0)) && ColumnContents.tell(TableGrid.cells(rows, first, 1));
        return tells ? Optional.of(new TableRecords(table, kind, tongue, rows, first, new TableColumns(0, Map.of(1, "description")))) : Optional.empty();
    }

    /** A table with a column for each record: its first column names the fields, the first row the records. */
    private static Optional<TableRecords> transposed(Table table, RecordKind kind, List<Map<Integer, Table.Cell>> rows, Tongue tongue) {
        List<Map<Integer, Table.Cell>> columns = TableGrid.columns(rows);
        if (columns.size() < 2) {
            return Optional.empty();
        }
        long fields = columns.get(0).entrySet().stream().filter(head -> head.getKey() > 0)
                .filter(head -> tongue.words().fields().key(PlainText.ofBlocks(head.getValue().blocks())).isPresent()).count();
        boolean namesAtop = rows.get(0).values().stream().noneMatch(cell -> tongue.words().fields().key(PlainText.ofBlocks(cell.blocks())).isPresent())
                && PlainText.ofBlocks(columns.get(0).getOrDefault(0, rows.get(0).values().iterator().next()).blocks()).isBlank();
        return fields < (namesAtop ? 1 : 2) || fields * 2 < rows.size() - 1 && !namesAtop ? Optional.empty()
                : Optional.of(new TableRecords(table, kind, tongue, columns, 1,
                        TableColumns.of(kind, columns, 1, tongue).orElseGet(() -> TableColumns.headed(kind, columns.get(0), tongue))));
    }

    /** Whether its records go by names of parts of AI systems, and something is said of them. */
    public boolean tellsOfTheStack() {
        return !keys.isEmpty() && nameColumn == 0 && TableColumns.nameTheStack(lines, first, tongue);
    }

    /** Whether the head of their names is what only parts of systems are called, beside their layer or dimension. */
    public boolean areCalledComponents() {
        String head = nameHead();
        return (keys.containsValue("layer") || keys.containsValue("dimension")) && tongue.words().fields().namesRecords(RecordKind.COMPONENT, head) && !tongue.words().fields()
                .isVague(head);
    }

    /** Whether the head of their names is what parts of systems are called, and another column says what each is for: “System | Function | Operated by”. */
    public boolean haveUses() {
        String head = nameHead();
        return tongue.words().fields().namesRecords(RecordKind.COMPONENT, head) && (!tongue.words().fields().isVague(head) || SYSTEMS.matcher(head).matches())
                && keys.keySet().stream().map(lines.get(0)::get).anyMatch(other -> other != null && tongue.words().fields().tellsUse(PlainText.ofBlocks(other.blocks())));
    }

    /** Whether the head of their names is what parts of systems are called among other things, and another column says what each of several is: “Capability | Description”. */
    public boolean areDescribedParts() {
        String head = nameHead();
        return keys.containsValue("description") && lines.size() - first >= FEWEST_DESCRIBED && tongue.words().fields().namesRecords(RecordKind.COMPONENT, head)
                && (!tongue.words().fields().isVague(head) || CAPABILITIES.matcher(head).matches());
    }

    /** What tables among blocks name, folded. */
    public static Set<String> names(Stream<Block> blocks, RecordKind kind, Tongue tongue) {
        return blocks.filter(Table.class::isInstance).flatMap(table -> of((Table) table, kind, tongue).stream()).flatMap(rows -> rows.names().stream()).map(Fold::heading)
                .collect(Collectors.toSet());
    }

    /** What its records go by, in their order. */
    public List<String> names() {
        return TableGrid.cells(lines, first, nameColumn);
    }

    /** Of the column of their names; empty where it has none. */
    private String nameHead() {
        Table.Cell head = lines.get(0).get(nameColumn);
        return head == null ? "" : PlainText.ofBlocks(head.blocks()).strip();
    }

    /** A table that goes by dates, of what happens rather than of what is asked: “12 June | Second convening | Hosts”. */
    public boolean isTimetable() {
        List<String> said = TableGrid.cells(lines, first, nameColumn);
        return "horizon".equals(keys.get(0)) && said.stream().filter(text -> Ask.is(text) || Imperative.opens(text + " …", tongue)).count() * 2 < said.size();
    }

    /** The fields that its columns, or rows, name. */
    public Collection<String> keys() {
        return keys.values();
    }

    /** The table with an anchor in the name cell of each record's row. */
    public Table enter(Registry registry, Group around) {
        registry.openTable();
        Map<Table.Cell, String> records = new HashMap<>();
        Group group = around;
        for (int line = first; line < lines.size(); line++) {
            Table.Cell cell = lines.get(line).get(nameColumn);
            if (cell == null || first > 0 && lines.get(0).containsValue(cell)) {
                continue;
            }
            if (cell.header() && cell.columnSpan() > 1 || spansTheTable(cell) || heads(line)) {
                String words = PlainText.ofBlocks(cell.blocks()).strip();
                group = Line.CAPTION.matcher(words).lookingAt() ? around : Group.of(kind, words, tongue).within(around);
                continue;
            }
            TableGrid.Name name = TableGrid.name(kind, cell, tongue);
            if (!name.title().isEmpty() && !records.containsKey(cell)) {
                records.put(cell, registry.add(kind, name.title(), "", fields(lines.get(line), name, group), Registry.Place.TABLE_ROW, cell.span()));
            }
        }
        return new Table(table.span(), table.id(), table.caption(), table.headerRows(), table.rows().stream()
                .map(row -> new Table.Row(row.cells().stream()
                        .map(cell -> records.containsKey(cell) ? TableGrid.anchored(cell, records.get(cell)) : cell).toList())).toList());
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

    private Map<String, String> fields(Map<Integer, Table.Cell> row, TableGrid.Name name, Group group) {
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
}

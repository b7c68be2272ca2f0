package org.readout.extract.table;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.readout.extract.language.Tongue;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Table;

/**
 * What the columns of a table hold, or its rows where each record has a column: by their heads, and by what stands below.
 *
 * @param name the column of the records' names
 * @param keys the fields that others hold, by column
 */
record TableColumns(int name, Map<Integer, String> keys) {

    /** Kinds whose other column tells of them. */
    static final Set<RecordKind> DESCRIBED = EnumSet.of(RecordKind.APPROACH, RecordKind.BENEFIT, RecordKind.OPPORTUNITY, RecordKind.RISK, RecordKind.OPEN_QUESTION);
    private static final int ENOUGH_FIELDS = 2;

    /**
     * Empty where no head, nor what stands below, says which of them names records of the kind.
     *
     * @param lines rows, or columns where those are the records; the first has the heads
     * @param first the first line that has none
     */
    static Optional<TableColumns> of(RecordKind kind, List<Map<Integer, Table.Cell>> lines, int first, Tongue tongue) {
        Map<Integer, Table.Cell> heads = lines.get(0);
        int nameColumn = -1;
        Map<Integer, String> keys = new LinkedHashMap<>();
        for (Map.Entry<Integer, Table.Cell> head : heads.entrySet()) {
            String text = PlainText.ofBlocks(head.getValue().blocks());
            if (nameColumn < 0 && tongue.words().fields().namesRecords(kind, text)) {
                nameColumn = head.getKey();
            } else {
                tongue.words().fields().key(kind, text).or(() -> Optional.of("description")
                        .filter(use -> kind == RecordKind.COMPONENT && tongue.words().fields().tellsUse(text))).ifPresent(key -> keys.put(head.getKey(), key));
            }
        }
        if (nameColumn < 0 && kind == RecordKind.RECOMMENDATION && !keys.isEmpty()) {
            byContents(kind, lines, first, nameColumn, keys, tongue);
        }
        if (nameColumn < 0 && kind == RecordKind.COMPONENT && isNamedByUse(lines, first, keys)) {
            keys.remove(0);
        }
        if (nameColumn < 0 && keys.size() >= ENOUGH_FIELDS) {
            nameColumn = leftOver(lines, first, keys, -1).findFirst().orElse(-1);
        }
        if (nameColumn < 0 && kind == RecordKind.COMPONENT && !keys.isEmpty() && !keys.containsKey(0) && nameTheStack(lines, first, tongue)) {
            nameColumn = 0;
        }
        if (nameColumn > 0 && kind == RecordKind.COMPONENT && !keys.containsValue("layer")) {
            ColumnContents.gathering(lines, first, nameColumn, keys).ifPresent(column -> keys.put(column, "layer"));
        }
        if (nameColumn >= 0 && !ColumnContents.areNames(TableGrid.cells(lines, first, nameColumn))) {
            return Optional.empty();
        }
        if (nameColumn >= 0) {
            byContents(kind, lines, first, nameColumn, keys, tongue);
        }
        if (nameColumn >= 0 && kind == RecordKind.COMPONENT && keys.size() > (keys.containsValue("layer") ? 1 : 0) && !keys.containsValue("description")) {
            leftOver(lines, first, keys, nameColumn).findFirst().filter(column -> ColumnContents.tell(TableGrid.cells(lines, first, column)))
                    .ifPresent(column -> keys.put(column, "description"));
        }
        if (nameColumn >= 0 && DESCRIBED.contains(kind) && !keys.containsValue("description") && !keys.containsValue("context")) {
            leftOver(lines, first, keys, nameColumn).filter(column -> !ColumnContents.judge(TableGrid.cells(lines, first, column))).findFirst()
                    .ifPresent(column -> keys.put(column, kind == RecordKind.OPEN_QUESTION ? "context" : "description"));
        }
        if (nameColumn == 0 && kind == RecordKind.COMPONENT && keys.isEmpty() && nameTheStack(lines, first, tongue)) {
            leftOver(lines, first, keys, nameColumn).findFirst().ifPresent(column -> keys.put(column, "description"));
        }
        keys.entrySet().removeIf(key -> key.getValue().equals("spectrum") && isOneScaleOfSeveral(lines, first, key.getKey(), Map.copyOf(keys)));
        boolean vague = nameColumn >= 0 && keys.isEmpty() && tongue.words().fields().isVague(PlainText.ofBlocks(heads.get(nameColumn).blocks()));
        return nameColumn < 0 || vague ? Optional.empty() : Optional.of(new TableColumns(nameColumn, keys));
    }

    /** “Role | What they contribute | How open it is”: the first column says in a word or two whose use the next one tells. */
    private static boolean isNamedByUse(List<Map<Integer, Table.Cell>> lines, int first, Map<Integer, String> keys) {
        return "description".equals(keys.get(0)) && keys.values().stream().filter("description"::equals).count() > 1 && ColumnContents.areBrief(TableGrid.cells(lines, first, 0));
    }

    /** Whether a column judges each thing by a word that others of no field judge it by too: “Access”, “Understanding” and “Agency”, each “low” or “high”. */
    private static boolean isOneScaleOfSeveral(List<Map<Integer, Table.Cell>> lines, int first, int column, Map<Integer, String> keys) {
        List<String> marks = TableGrid.cells(lines, first, column);
        return ColumnContents.judge(marks) && lines.get(0).keySet().stream().filter(other -> !keys.containsKey(other)).map(other -> TableGrid.cells(lines, first, other))
                .anyMatch(others -> ColumnContents.judge(others) && others.stream().filter(mark -> !mark.isBlank()).anyMatch(marks::contains));
    }

    /** The first names the records, and the heads of others the fields. */
    static TableColumns headed(RecordKind kind, Map<Integer, Table.Cell> heads, Tongue tongue) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        heads.forEach((at, head) -> {
            if (at != 0) {
                tongue.words().fields().key(kind, PlainText.ofBlocks(head.blocks())).ifPresent(key -> keys.put(at, key));
            }
        });
        return new TableColumns(0, keys);
    }

    private static void byContents(RecordKind kind, List<Map<Integer, Table.Cell>> lines, int first, int nameColumn, Map<Integer, String> keys, Tongue tongue) {
        lines.get(0).keySet().stream().filter(column -> column != nameColumn && !keys.containsKey(column))
                .forEach(column -> ColumnContents.key(kind, TableGrid.cells(lines, first, column), tongue).filter(key -> !keys.containsValue(key))
                        .ifPresent(key -> keys.put(column, key)));
    }

    /** Whether the first column, whatever its head, has names of parts of AI systems. */
    static boolean nameTheStack(List<Map<Integer, Table.Cell>> lines, int first, Tongue tongue) {
        long named = lines.subList(first, lines.size()).stream().map(line -> line.get(0))
                .filter(cell -> cell != null && tongue.words().stack().names(PlainText.ofBlocks(cell.blocks()))).count();
        return named >= 2 && named * 2 >= lines.size() - first;
    }

    /** Columns with words in every line that are neither the records' name nor a field: the first names the records where heads of fields stand beside it, or tells of them. */
    private static Stream<Integer> leftOver(List<Map<Integer, Table.Cell>> lines, int first, Map<Integer, String> keys, int nameColumn) {
        return lines.get(0).keySet().stream().filter(column -> !keys.containsKey(column) && column != nameColumn)
                .filter(column -> lines.subList(first, lines.size()).stream().map(line -> line.get(column))
                        .allMatch(cell -> cell != null && PlainText.ofBlocks(cell.blocks()).matches("(?s).*\\p{L}{3}.*")));
    }
}

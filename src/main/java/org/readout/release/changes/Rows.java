package org.readout.release.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What changed within a table: columns by their heads, then rows by what stands in the columns that both have. */
final class Rows {

    private static final double ALIKE = 0.5;
    /** What the same first cell is worth: it names the row. */
    private static final double SAME_NAME = 0.4;

    private final Element before;
    private final Element after;
    private final Report report;
    private final List<Change> changes = new ArrayList<>();

    private Rows(Element before, Element after, Report report) {
        this.before = before;
        this.after = after;
        this.report = report;
    }

    static List<Change> between(Element before, Element after, Report report) {
        Rows rows = new Rows(before, after, report);
        rows.compare();
        return rows.changes;
    }

    private void compare() {
        boolean heads = before.grid().headerRows() > 0 && after.grid().headerRows() > 0;
        Map<Integer, Integer> columns = columns(heads);
        List<Integer> old = rows(before.grid(), heads);
        List<Integer> now = rows(after.grid(), heads);
        Map<Integer, Integer> pairs = pairs(old, now, (b, a) -> {
            List<Token> was = projected(before, b, List.copyOf(columns.keySet()));
            List<Token> is = projected(after, a, List.copyOf(columns.values()));
            boolean named = !cell(before, b, 0).isEmpty() && Token.keys(cell(before, b, 0)).equals(Token.keys(cell(after, a, 0)));
            return (Token.keys(was).equals(Token.keys(is)) ? 1 : Likeness.of(was, is)) + (named ? SAME_NAME : 0);
        });
        unpaired(old, pairs.keySet()).forEach(row -> changes.add(report.row(before, after, Thing.ROW, Change.Kind.DROPPED, name(before, row), text(before, row), "")));
        unpaired(now, pairs.values()).forEach(row -> changes.add(report.row(before, after, Thing.ROW, Change.Kind.NEW, name(after, row), "", text(after, row))));
        List<Integer> order = pairs.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
        Order.outOfOrder(order).forEach(at -> changes.add(report.row(before, after, Thing.ROW, Change.Kind.MOVED, name(after, pairs.get(order.get(at))),
                "row " + (order.get(at) + 1), "row " + (pairs.get(order.get(at)) + 1))));
        pairs.forEach((b, a) -> columns.forEach((from, to) -> cell(b, a, from, to, heads)));
    }

    private void cell(int oldRow, int row, int from, int to, boolean heads) {
        List<Token> was = cell(before, oldRow, from);
        List<Token> is = cell(after, row, to);
        if (!Token.keys(was).equals(Token.keys(is))) {
            String column = heads ? Token.text(cell(after, 0, to)) : "";
            changes.add(report.words(report.row(before, after, Thing.ROW, Change.Kind.REWORDED, name(after, row), Token.text(was), Token.text(is)),
                    column.isEmpty() ? "column " + (to + 1) : "column " + column, was, is));
        }
    }

    /** Which column is which; those that are new, gone, renamed or moved are told of. */
    private Map<Integer, Integer> columns(boolean heads) {
        List<Integer> old = IntStream.range(0, width(before)).boxed().toList();
        List<Integer> now = IntStream.range(0, width(after)).boxed().toList();
        if (!heads && old.size() == now.size()) {
            Map<Integer, Integer> same = new HashMap<>();
            old.forEach(column -> same.put(column, column));
            return same;
        }
        Map<Integer, Integer> pairs = pairs(old, now, (b, a) -> {
            boolean named = heads && Token.keys(cell(before, 0, b)).equals(Token.keys(cell(after, 0, a)));
            double alike = Likeness.of(column(before, b, heads), column(after, a, heads));
            // the last ones left over at the same place are one column renamed
            return named ? 2 + alike : alike + (old.size() == now.size() && b.equals(a) ? ALIKE : 0);
        });
        unpaired(old, pairs.keySet()).forEach(column -> changes.add(report.row(before, after, Thing.COLUMN, Change.Kind.DROPPED, head(before, column, heads),
                head(before, column, heads), "")));
        unpaired(now, pairs.values()).forEach(column -> changes.add(report.row(before, after, Thing.COLUMN, Change.Kind.NEW, head(after, column, heads), "",
                head(after, column, heads))));
        List<Integer> order = pairs.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
        Order.outOfOrder(order).forEach(at -> changes.add(report.row(before, after, Thing.COLUMN, Change.Kind.MOVED, head(after, pairs.get(order.get(at)), heads),
                "column " + (order.get(at) + 1), "column " + (pairs.get(order.get(at)) + 1))));
        if (heads) {
            pairs.forEach((b, a) -> {
                List<Token> was = cell(before, 0, b);
                List<Token> is = cell(after, 0, a);
                if (!Token.keys(was).equals(Token.keys(is))) {
                    changes.add(report.words(report.row(before, after, Thing.COLUMN, Change.Kind.RETITLED, Token.text(is), Token.text(was), Token.text(is)), Element.TITLE, was,
                            is));
                }
            });
        }
        return pairs;
    }

    private interface Measure {
        double of(Integer before, Integer after);
    }

    private static Map<Integer, Integer> pairs(List<Integer> before, List<Integer> after, Measure measure) {
        record Candidate(int before, int after, double likeness) {
        }
        List<Candidate> candidates = new ArrayList<>();
        before.forEach(b -> after.forEach(a -> {
            double likeness = measure.of(b, a);
            if (likeness >= ALIKE) {
                candidates.add(new Candidate(b, a, likeness));
            }
        }));
        candidates.sort(Comparator.comparingDouble((Candidate one) -> -one.likeness()).thenComparingInt(one -> Math.abs(one.before() - one.after())));
        Map<Integer, Integer> pairs = new TreeMap<>();
        candidates.forEach(one -> {
            if (!pairs.containsKey(one.before()) && !pairs.containsValue(one.after())) {
                pairs.put(one.before(), one.after());
            }
        });
        return pairs;
    }

    private static List<Integer> unpaired(List<Integer> all, Collection<Integer> paired) {
        return all.stream().filter(one -> !paired.contains(one)).toList();
    }

    private static List<Integer> rows(Element.Grid grid, boolean heads) {
        return IntStream.range(heads ? 1 : 0, grid.rows().size()).boxed().toList();
    }

    private static int width(Element table) {
        return table.grid().rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static List<Token> cell(Element table, int row, int column) {
        List<List<Token>> cells = row < table.grid().rows().size() ? table.grid().rows().get(row).cells() : List.of();
        return column < cells.size() ? cells.get(column) : List.of();
    }

    private static List<Token> projected(Element table, int row, List<Integer> columns) {
        return Token.lines(columns.stream().map(column -> cell(table, row, column)).toList());
    }

    private static List<Token> column(Element table, int column, boolean heads) {
        return Token.lines(rows(table.grid(), heads).stream().map(row -> cell(table, row, column)).toList());
    }

    private static String head(Element table, int column, boolean heads) {
        return Optional.of(heads ? Token.text(cell(table, 0, column)) : "").filter(text -> !text.isEmpty()).orElse("column " + (column + 1));
    }

    private static String text(Element table, int row) {
        return String.join(" | ", table.grid().rows().get(row).cells().stream().map(Token::text).toList());
    }

    private static String name(Element table, int row) {
        return table.grid().rows().get(row).cells().stream().map(Token::text).filter(text -> !text.isEmpty()).findFirst().orElse("row " + (row + 1));
    }
}

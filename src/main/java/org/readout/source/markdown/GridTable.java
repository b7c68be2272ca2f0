package org.readout.source.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.readout.model.Table;

/** A table drawn cell by cell with {@code +---+} and {@code |}, as Pandoc, reStructuredText and Emacs have it; a cell may reach over several columns and rows. */
final class GridTable {

    private final List<TypedColumns> lines;
    private final List<Drawn> cells = new ArrayList<>();
    /** What is covered by cells, line after line. */
    private final BitSet covered = new BitSet();

    private GridTable(List<TypedColumns> lines) {
        this.lines = lines;
    }

    /** The border of a cell. */
    private record Drawn(int top, int left, int bottom, int right) {
    }

    /** @return nothing where the lines are no such table */
    static Optional<TypedTable> of(List<String> lines) {
        int indent = IntStream.range(0, lines.get(0).length()).filter(at -> lines.get(0).charAt(at) != ' ').findFirst().orElse(0);
        return new GridTable(lines.stream().map(line -> TypedColumns.of(line.substring(Math.min(indent, line.length())).stripTrailing())).toList()).table();
    }

    private Optional<TypedTable> table() {
        for (int line = 0; line < lines.size() - 1; line++) {
            for (int column = 0; column < lines.get(0).size() - 1; column++) {
                if (!covered.get(line * lines.get(0).size() + column) && !cell(line, column)) {
                    return Optional.empty();
                }
            }
        }
        List<Integer> tops = List.copyOf(new TreeSet<>(cells.stream().map(Drawn::top).toList()));
        List<Integer> lefts = List.copyOf(new TreeSet<>(cells.stream().map(Drawn::left).toList()));
        OptionalInt rule = IntStream.range(1, lines.size() - 1).filter(line -> lines.get(line).at(1) == '=' || lines.get(line).at(2) == '=')
                .filter(line -> isBorder(line, 0, lines.get(0).size() - 1)).findFirst();
        int headers = rule.isPresent() ? tops.indexOf(rule.getAsInt()) : 0;
        List<List<TypedTable.Cell>> rows = tops.stream().map(top -> cells.stream().filter(cell -> cell.top() == top).map(cell -> new TypedTable.Cell(text(cell), cell.top() + 1,
                count(lefts, cell.left(), cell.right()), count(tops, cell.top(), cell.bottom()), alignment(rule.orElse(0), cell))).toList()).toList();
        return Optional.of(new TypedTable(headers, rows, true));
    }

    private static int count(List<Integer> borders, int from, int to) {
        return (int) borders.stream().filter(border -> border >= from && border < to).count();
    }

    /** Whether the smallest cell from that corner on is closed; it is kept then. */
    private boolean cell(int top, int left) {
        if (lines.get(top).at(left) != '+') {
            return false;
        }
        for (int right = left + 1; right < lines.get(top).size() && isRule(top, right); right++) {
            for (int bottom = top + 1; lines.get(top).at(right) == '+' && bottom < lines.size() && isSide(bottom, right); bottom++) {
                if (lines.get(bottom).at(right) == '+' && isClosed(top, left, bottom, right)) {
                    int width = lines.get(0).size();
                    int from = left;
                    int to = right;
                    cells.add(new Drawn(top, left, bottom, right));
                    IntStream.range(top, bottom).forEach(line -> covered.set(line * width + from, line * width + to));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isClosed(int top, int left, int bottom, int right) {
        return lines.get(bottom).at(left) == '+' && isBorder(bottom, left, right) && IntStream.range(top + 1, bottom).allMatch(line -> isSide(line, left));
    }

    private boolean isBorder(int line, int left, int right) {
        return IntStream.rangeClosed(left, right).allMatch(column -> isRule(line, column));
    }

    private boolean isRule(int line, int column) {
        return "-=:+".indexOf(lines.get(line).at(column)) >= 0;
    }

    private boolean isSide(int line, int column) {
        return "|+".indexOf(lines.get(line).at(column)) >= 0;
    }

    private String text(Drawn cell) {
        return String.join("\n", IntStream.range(cell.top() + 1, cell.bottom()).mapToObj(line -> lines.get(line).between(cell.left() + 1, cell.right())).toList()).stripIndent()
                .strip();
    }

    /** Colons at the ends of a rule say it. */
    private Table.Alignment alignment(int line, Drawn cell) {
        boolean start = lines.get(line).at(cell.left() + 1) == ':';
        boolean end = lines.get(line).at(cell.right() - 1) == ':';
        return start && end ? Table.Alignment.CENTER : TypedTable.alignment(start, end);
    }
}

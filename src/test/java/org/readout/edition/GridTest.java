package org.readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.model.Table.Alignment;
import org.readout.model.Table.Cell;
import org.readout.model.Table.Row;
import org.readout.model.Text;

class GridTest {

    private static final SourceSpan SPAN = SourceSpan.of("a.html");

    /** Rows are parted by “/”, cells say their name, columns and rows; “-” is an empty cell. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', nullValues = "none", value = {
        "0 | a11 b11 / c11 = 0 | a11 b11 / c11 -11",
        "0 | a11 / b21 c11 = 0 | a11 -21 / b21 c11",
        "0 | a13 b11 / c11 = 0 | a12 b11 / c11",
        "0 | a11 b12 c11 / d21 = 0 | a11 b12 c11 / d11 -11",
        "0 | / a11 b11 = 0 | -21 / a11 b11",
        "1 | a12 b11 / c11 / d11 e11 = 2 | a12 b11 / c11 / d11 e11",
        "1 | a12 b11 / c11 = 1 | a11 b11 / c11 -11",
        "0 | a12 b12 / / c11 d11 = 0 | a11 b11 / c11 d11",
        "2 | a13 b12 / / c11 / d11 e11 = 2 | a12 b11 / c11 / d11 e11",
        "1 | a15 b11 / c11 / d11 / e11 / f11 / g11 h11 = 1 | a11 b11 / c11 -11 / d11 -11 / e11 -11 / f11 -11 / g11 h11",
        "9 | a11 = 1 | a11"})
    void cellsFillEachRow(String table, String even) {
        assertThat(written(Grid.of(read(table)))).isEqualTo(even);
    }

    @RepeatedTest(40)
    void anyTableBecomesAGridAndKeepsItsCells(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Row> rows = new ArrayList<>();
        for (int row = 0, count = 1 + random.nextInt(8); row < count; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int cell = random.nextInt(5); cell > 0; cell--) {
                cells.add(cell("c" + row, 1 + random.nextInt(4), 1 + random.nextInt(4)));
            }
            rows.add(new Row(cells));
        }
        Table table = new Table(SPAN, "", List.of(), random.nextInt(3), rows);
        Table even = Grid.of(table);
        boolean[][] taken = new boolean[even.rows().size()][even.columns()];
        for (int row = 0; row < taken.length; row++) {
            int column = 0;
            for (Cell cell : even.rows().get(row).cells()) {
                while (taken[row][column]) {
                    column++;
                }
                for (int down = 0; down < cell.rowSpan(); down++) {
                    for (int across = 0; across < cell.columnSpan(); across++) {
                        assertThat(taken[row + down][column + across]).isFalse();
                        taken[row + down][column + across] = true;
                    }
                }
            }
        }
        assertThat(List.of(taken)).allSatisfy(row -> assertThat(row).doesNotContain(false));
        assertThat(PlainText.of(even).replaceAll("\\s+", " ").strip()).isEqualTo(PlainText.of(table).replaceAll("\\s+", " ").strip());
        assertThat(Grid.of(even)).isEqualTo(even);
    }

    private static Table read(String table) {
        String[] parts = table.split("\\|", 2);
        List<Row> rows = Arrays.stream(parts[1].split("/")).map(row -> new Row(Stream.of(row.strip().split(" ")).filter(cell -> !cell.isEmpty())
                .map(cell -> cell(cell.substring(0, 1), cell.charAt(1) - '0', cell.charAt(2) - '0')).toList())).toList();
        return new Table(SPAN, "", List.of(), Integer.parseInt(parts[0].strip()), rows);
    }

    private static Cell cell(String text, int columns, int rows) {
        return new Cell(SPAN, false, columns, rows, Alignment.START, List.of(new Paragraph(SPAN, List.of(new Text(text)))));
    }

    private static String written(Table table) {
        return table.headerRows() + " | " + table.rows().stream().map(row -> row.cells().stream()
                .map(cell -> (cell.blocks().isEmpty() ? "-" : PlainText.ofBlocks(cell.blocks())) + cell.columnSpan() + cell.rowSpan()).collect(Collectors.joining(" "))).collect(Collectors.joining(" / "));
    }
}

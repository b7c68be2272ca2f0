package org.readout.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.readout.model.Paragraph;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.model.Text;
import org.readout.source.reading.Places;

/** Columns that spaces keep apart under names with a rule below them: a table, where each line has as many words as there are names. */
final class SpacedTable {

    private static final Pattern GAP = Pattern.compile("\\t+| {2,}");
    private static final Pattern GAPS = Pattern.compile("-{3,}(?:\\s+-{3,})+|={3,}(?:\\s+={3,})+");
    private static final int FEWEST_COLUMNS = 2;

    private SpacedTable() {
    }

    static Optional<Table> of(Chunk chunk, Places places) {
        List<String> lines = chunk.lines();
        int first = isRule(lines.get(0)) ? 1 : 0;
        if (lines.size() < first + 3 || !isRule(lines.get(first + 1))) {
            return Optional.empty();
        }
        List<Integer> told = IntStream.range(first, lines.size()).filter(at -> !isRule(lines.get(at))).boxed().toList();
        int columns = GAP.split(lines.get(first).strip()).length;
        if (columns < FEWEST_COLUMNS || told.size() < 2 || told.stream().anyMatch(at -> GAP.split(lines.get(at).strip()).length != columns)) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int at : told) {
            rows.add(new Table.Row(GAP.splitAsStream(lines.get(at).strip()).map(words -> cell(places.next(words, chunk.line() + at), words, at == first)).toList()));
        }
        return Optional.of(new Table(rows.get(0).cells().get(0).span(), "", List.of(), 1, rows));
    }

    /** Also one with gaps between the columns: “-----   ---”. */
    private static boolean isRule(String line) {
        return Chunk.isRule(line) || GAPS.matcher(line.strip()).matches();
    }

    private static Table.Cell cell(SourceSpan span, String words, boolean header) {
        return new Table.Cell(span, header, 1, 1, Table.Alignment.START, List.of(new Paragraph(span, List.of(new Text(words)))));
    }
}

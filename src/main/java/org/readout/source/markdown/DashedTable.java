package org.readout.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.readout.model.Table;

/** A table whose columns are told by a line of dashes, {@code ----- ---}, as Pandoc has it; where blank lines part its rows a row may take several lines. */
final class DashedTable {

    private final List<Integer> starts;
    private final TypedColumns dashes;

    private DashedTable(String dashes) {
        this.dashes = TypedColumns.of(dashes.stripTrailing());
        this.starts = IntStream.range(0, this.dashes.size()).filter(at -> this.dashes.at(at) == '-' && (at == 0 || this.dashes.at(at - 1) != '-')).boxed().toList();
    }

    /**
     * @param lines   all of the table, without the lines of dashes around it
     * @param dashes  which of them has the dashes; those before it are the header
     * @param several whether blank lines part the rows
     */
    static TypedTable of(List<String> lines, int dashes, boolean several) {
        DashedTable table = new DashedTable(lines.get(dashes));
        List<List<TypedTable.Cell>> rows = new ArrayList<>();
        List<String> header = lines.subList(0, dashes);
        if (!header.isEmpty()) {
            rows.add(table.row(header, header, 0));
        }
        List<String> body = lines.subList(dashes + 1, lines.size());
        for (int from = 0; from < body.size(); from++) {
            if (!body.get(from).isBlank()) {
                int first = from;
                int to = several ? IntStream.range(first, body.size()).filter(at -> body.get(at).isBlank()).findFirst().orElse(body.size()) : first + 1;
                rows.add(table.row(body.subList(first, to), header.isEmpty() ? body.subList(first, to) : header, dashes + 1 + first));
                from = to - 1;
            }
        }
        return new TypedTable(header.isEmpty() ? 0 : 1, rows, false);
    }

    /** Whether something stands between the lines of dashes, and most of it keeps to the columns: prose does not. */
    static boolean fits(List<String> body, String dashes) {
        DashedTable table = new DashedTable(dashes);
        List<TypedColumns> told = body.stream().filter(line -> !line.isBlank()).map(TypedColumns::of).toList();
        return !told.isEmpty() && told.stream().filter(line -> table.starts.stream().skip(1).allMatch(start -> line.at(start - 1) == ' ')).count() * 2 > told.size();
    }

    private List<TypedTable.Cell> row(List<String> lines, List<String> aligned, int line) {
        return IntStream.range(0, starts.size()).mapToObj(column -> new TypedTable.Cell(text(lines, column), line, 1, 1, alignment(aligned, column))).toList();
    }

    private String text(List<String> lines, int column) {
        return lines.stream().map(line -> TypedColumns.of(line).between(column == 0 ? 0 : starts.get(column), column + 1 < starts.size() ? starts.get(column + 1)
                : Integer.MAX_VALUE).strip())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Words that begin where the dashes do stand at their start, words that end where these do at their end. */
    private Table.Alignment alignment(List<String> lines, int column) {
        int from = starts.get(column);
        int to = IntStream.range(from, dashes.size()).filter(at -> dashes.at(at) != '-').findFirst().orElse(dashes.size());
        List<TypedColumns> words = lines.stream().map(TypedColumns::of).toList();
        boolean start = words.stream().anyMatch(line -> line.at(from) != ' ');
        boolean end = words.stream().anyMatch(line -> line.at(to - 1) != ' ');
        boolean any = !text(lines, column).isEmpty();
        return any && !start && !end ? Table.Alignment.CENTER : TypedTable.alignment(start, end);
    }
}

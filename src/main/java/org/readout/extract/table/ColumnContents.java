package org.readout.extract.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.readout.extract.ask.Ask;
import org.readout.extract.entry.Group;
import org.readout.extract.language.Actors;
import org.readout.extract.language.Fold;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Tongue;
import org.readout.model.RecordKind;
import org.readout.model.Table;

/** What a column tells of records whose head nobody foresaw, by what stands in it: degrees, bodies, dates. */
final class ColumnContents {

    private static final PatternFile PATTERNS = PatternFile.of(ColumnContents.class);
    private static final int FEWEST = 2;
    private static final int MOST_DEGREES = 7;
    private static final int LONGEST_DEGREE = 6;
    private static final int LONGEST_DATE = 5;
    private static final int SHORTEST_TELLING = 3;
    private static final int LONGEST_CALLED = 8;
    /** “hosted / weights”, “none; sample; all”. */
    private static final Pattern PARTED = Pattern.compile("\\s*[/·;|→>]\\s*|\\s+[–—]\\s+");
    private static final Pattern YEAR = Pattern.compile("(?U)(?s).*\\b20\\d\\d\\b.*");
    /** Levels of government that go by a word with other meanings. */
    private static final Pattern LEVEL = PATTERNS.pattern("level");
    private static final Pattern LETTER = Pattern.compile("(?s).*\\p{L}.*");

    private ColumnContents() {
    }

    /** @param cells from the first line below the heads, empty ones too */
    static Optional<String> key(RecordKind kind, List<String> cells, Tongue tongue) {
        return switch (kind) {
            case COMPONENT -> most(cells, ColumnContents::isGraded) || most(cells, tongue.words().degrees()::are) ? Optional.of("spectrum") : most(cells, Group::isDimension)
                    ? Optional.of("dimension") : Optional.empty();
            case RECOMMENDATION -> most(cells, ColumnContents::isBody) ? Optional.of("addressee") : most(cells, ColumnContents::isTime) ? Optional.of("horizon") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A column of categories before the names, each over several of them, that are no dimensions of a stack: “Data | Training corpus”, “Data | Test set”. */
    static Optional<Integer> gathering(List<Map<Integer, Table.Cell>> lines, int first, int nameColumn, Map<Integer, String> keys) {
        return keys.entrySet().stream().filter(key -> key.getValue().equals("dimension") && key.getKey() < nameColumn).map(Map.Entry::getKey)
                .filter(column -> {
                    List<String> cells = TableGrid.cells(lines, first, column);
                    return !most(cells, Group::isDimension) && cells.stream().distinct().count() * 2 < lines.size();
                }).findFirst();
    }

    /** Whether words stand in most of them: what is only counted is no record's name. */
    static boolean areNames(List<String> cells) {
        return cells.stream().allMatch(String::isBlank) || cells.stream().filter(cell -> !cell.isBlank()).filter(cell -> LETTER.matcher(cell).matches())
                .count() * 2 > cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Whether each is a few words, as names are. */
    static boolean areBrief(List<String> cells) {
        return cells.stream().map(String::strip).allMatch(cell -> LETTER.matcher(cell).matches() && words(cell) <= LONGEST_DEGREE && !cell.endsWith("."));
    }

    /** Whether each is some words and most of them neither dates nor bodies. */
    static boolean call(List<String> cells) {
        return cells.stream().map(String::strip).allMatch(cell -> LETTER.matcher(cell).matches() && words(cell) <= LONGEST_CALLED && !cell.endsWith("?"))
                && !most(cells, ColumnContents::isTime) && !most(cells, ColumnContents::isBody);
    }

    /** Whether most of them tell something rather than name it. */
    static boolean tell(List<String> cells) {
        return most(cells, cell -> words(cell) >= SHORTEST_TELLING);
    }

    /** “Low”, “High”, “Very high”: what is judged in a word tells of nothing. */
    static boolean judge(List<String> cells) {
        return cells.stream().allMatch(cell -> words(cell.strip()) < SHORTEST_TELLING);
    }

    private static boolean most(List<String> cells, Predicate<String> alike) {
        List<String> said = cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        long count = said.stream().filter(alike).count();
        return count >= FEWEST && count * 4 >= said.size() * 3;
    }

    private static boolean isGraded(String cell) {
        List<String> degrees = PARTED.splitAsStream(cell).toList();
        return degrees.size() > 1 && degrees.size() <= MOST_DEGREES && degrees.stream().allMatch(degree -> LETTER.matcher(degree).matches() && words(degree) <= LONGEST_DEGREE);
    }

    private static boolean isBody(String cell) {
        return words(cell) <= LONGEST_CALLED && !cell.endsWith(".") && (Actors.named(cell) || LEVEL.matcher(cell).matches()) && !Ask.is(cell);
    }

    private static boolean isTime(String cell) {
        return words(cell) <= LONGEST_DATE && (YEAR.matcher(cell).matches() || Group.isTime(cell));
    }

    private static int words(String text) {
        return Fold.stretches(text);
    }
}

package org.readout.translate.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row as it reads with all changes accepted.
 *
 * @param cells    left to right as they are in the file, in paragraphs
 * @param comments on anything in it
 */
record Row(List<List<String>> cells, List<String> comments) {

    private static final int LEAST_CELLS = 3;
    private static final int STATE = 3;
    private static final int NOTES = 4;

    /** Without what a program may have put in to break the line; empty when this is no row of a segment. */
    String key() {
        return cells.size() < LEAST_CELLS ? "" : RowKey.plain(String.join("", cells.get(0)));
    }

    String source() {
        return text(cells.get(1));
    }

    String target() {
        return text(cells.get(2));
    }

    private static String text(List<String> paragraphs) {
        return paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).collect(Collectors.joining("\n")).strip();
    }

    String state() {
        return lines(STATE).stream().findFirst().orElse("");
    }

    /** What stands below the state. */
    List<String> help() {
        return lines(STATE).stream().skip(1).toList();
    }

    /** What stands in the last column. */
    List<String> notes() {
        return lines(NOTES);
    }

    private List<String> lines(int cell) {
        return cells.size() <= cell ? List.of() : cells.get(cell).stream().map(Notes::plain).filter(line -> !line.isEmpty()).toList();
    }

    /** Text as far as it matters whether it is the same: no program keeps every white space. */
    static String plain(String text) {
        return Direction.withoutMarks(text).replaceAll("[\\s\u00A0]+", " ").strip();
    }
}

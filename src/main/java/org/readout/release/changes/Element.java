package org.readout.release.changes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing of an edition that is told of on its own.
 *
 * @param key     unique in the edition
 * @param id      its anchor, or empty
 * @param within  key of the element it belongs to; empty at the top
 * @param part    the part of the memo it belongs to, or empty
 * @param number  what it is counted by in print ("Recommendation 3", "2.1", "iv"), or empty
 * @param aspects what it consists of, by name, each compared on its own: "title", "text", "rationale"
 * @param fields  of a record, as the record says them
 * @param grid    of a table; of anything else without rows
 */
record Element(Thing thing, String key, String id, String within, String part, String number, Map<String, List<Token>> aspects,
        Map<String, List<Token>> fields, Grid grid) {

    static final String TITLE = "title";
    static final String TEXT = "text";

    /** @param rows cells as they stand, the rows of records left out */
    record Grid(int headerRows, List<Row> rows) {
        static final Grid NONE = new Grid(0, List.of());
    }

    record Row(List<List<Token>> cells) {
        List<Token> tokens() {
            return Token.lines(cells);
        }
    }

    List<Token> aspect(String name) {
        return aspects.getOrDefault(name, List.of());
    }

    /** All it consists of. */
    List<Token> tokens() {
        return Token.lines(Stream.concat(aspects.values().stream(), grid.rows().stream().map(Row::tokens)).toList());
    }

    /** What it is called: its title or its first words. */
    String name() {
        List<Token> title = aspect(TITLE);
        return opening(Token.text(title.isEmpty() ? aspects.values().stream().findFirst().orElse(List.of()) : title));
    }

    String field(String name) {
        return Token.text(fields.getOrDefault(name, List.of()));
    }

    /** With its number before it, as far as that is one. */
    String fullName() {
        return Stream.of(thing.isPassage() ? "" : number, name()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String opening(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= 120) {
            return line;
        }
        int cut = line.lastIndexOf(' ', 110);
        int at = cut > 60 ? cut : 110;
        return line.substring(0, Character.isHighSurrogate(line.charAt(at - 1)) ? at - 1 : at) + "…";
    }
}

package org.readout.release.changes;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a text as it is set for a redline.
 *
 * @param depth of a heading, from 2; of an item, from 1
 * @param mark  what stands before it and is no text of its own: a section's number, an item's
 * @param cells one but in a row of a table
 */
record Line(Kind kind, int depth, String mark, List<List<Token>> cells) {

    enum Kind { HEADING, RECORD, PARAGRAPH, ITEM, QUOTE, CODE, CAPTION, ROW, HEAD_ROW, PICTURE, NOTE }

    static Line of(Kind kind, int depth, String mark, List<Token> tokens) {
        return new Line(kind, depth, mark, List.of(tokens));
    }

    boolean isRow() {
        return kind == Kind.ROW || kind == Kind.HEAD_ROW;
    }

    List<Token> tokens() {
        return Token.lines(cells);
    }

    /** What two lines have in common that need nothing marked. */
    String sign() {
        return kind + " " + cells.stream().map(cell -> Token.keys(cell).toString()).collect(Collectors.joining("|"));
    }
}

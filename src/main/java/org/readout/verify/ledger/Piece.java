package org.readout.verify.ledger;

/**
 * A stretch of text, such as a paragraph.
 *
 * @param place    where it stands, in words
 * @param optional whether the other side of a balance may do without it, as a number that a program counts
 */
public record Piece(String place, String text, boolean optional) {

    public static Piece of(String place, String text) {
        return new Piece(place, text, false);
    }

    static Piece optional(String place, String text) {
        return new Piece(place, text, true);
    }
}

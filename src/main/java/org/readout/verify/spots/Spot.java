package org.readout.verify.spots;

/**
 * A text somewhere in a file.
 *
 * @param place where, in the words of the format
 * @param kind  what it may be
 */
public record Spot(String place, String text, Kind kind) {

    public enum Kind {
        /** Text, or a name someone chose. */
        TEXT,
        /** Bytes that happen to be letters. */
        BYTES,
        /** Text inside a picture, where none may be. */
        PICTURE
    }

    public static Spot text(String place, String text) {
        return new Spot(place, text, Kind.TEXT);
    }
}

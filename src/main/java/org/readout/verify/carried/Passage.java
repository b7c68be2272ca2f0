package org.readout.verify.carried;

/**
 * A stretch of what a rendition says: a paragraph, a cell, an alternative text.
 *
 * @param place where it stands, in the words of its format
 * @param label whether it is the mark of a list's item, which is a number, a letter or a bullet
 */
public record Passage(String place, String text, boolean label) {

    public static Passage of(String place, String text) {
        return new Passage(place, text, false);
    }
}

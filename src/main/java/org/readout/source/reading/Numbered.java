package org.readout.source.reading;

import org.readout.model.ListBlock.Marker;

/**
 * What stands before a numbered paragraph.
 *
 * @param list    which list it belongs to
 * @param level   0 for the outermost
 * @param ordinal what it counts as; 0 for what is not counted
 * @param label   the number as the program shows it
 */
public record Numbered(String list, int level, Marker marker, int ordinal, String label) {

    /** The same, no further out than that: styles such as “List Bullet 2” each begin a list of their own, and stand within that of “List Bullet”. */
    public Numbered atLeast(int depth) {
        return new Numbered(list, Math.max(level, depth), marker, ordinal, label);
    }
}

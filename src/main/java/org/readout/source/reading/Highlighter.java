package org.readout.source.reading;

/** What word processors that know backgrounds only, such as Google Docs, write of a highlighter. */
public final class Highlighter {

    /** Between the strongest and the weakest of red, green and blue; greys are the look of code. */
    private static final int LEAST_COLOUR = 0x60;

    private Highlighter() {
    }

    /** Whether a background of this colour is a highlighter's; each part from 0 to 255. */
    public static boolean isColour(int red, int green, int blue) {
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) >= LEAST_COLOUR;
    }
}

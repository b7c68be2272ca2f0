package org.readout.render.picture;

import java.util.List;
import java.util.Locale;

/** Sets short texts in one size: in lines no wider than they may be, from the top down. */
record Lettering(Typeface typeface, Locale locale) {

    static final double SIZE = 10.5;
    private static final double LEADING = 1.3 * SIZE;

    /** Writes the text and gives back where it ends. */
    double write(String text, double x, double top, double width, boolean bold, Ink ink, List<Drawing.Mark> marks) {
        double y = top;
        for (String line : lines(text, width, bold)) {
            marks.add(new Drawing.Words(x, y + SIZE, typeface.width(line, SIZE, bold), SIZE, bold, ink, line));
            y += LEADING;
        }
        return y;
    }

    double height(String text, double width, boolean bold) {
        return lines(text, width, bold).size() * LEADING;
    }

    /** Of its words, which are not to be broken. */
    double widestWord(String text, boolean bold) {
        return typeface.widestWord(text, SIZE, bold, locale);
    }

    private List<String> lines(String text, double width, boolean bold) {
        return typeface.wrap(text, width, SIZE, bold, locale);
    }
}

package org.readout.render.pdf.text;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Joins Arabic letters as ICU does, and keeps vowel signs over their letters: ICU turns them into forms that stand alone and take
 * room, which tears words apart.
 */
public final class ArabicMarks extends ICUBidiReorderer {

    /** Signs that take room, alone or on a stroke, from U+FE70 on in pairs; and the combining signs they are of, in the same order. */
    private static final char FIRST_ALONE = '\uFE70';
    private static final String COMBINING = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

    @Override
    public String shapeText(String text) {
        StringBuilder shaped = new StringBuilder(super.shapeText(text));
        for (int at = 0; at < shaped.length(); at++) {
            int alone = shaped.charAt(at) - FIRST_ALONE;
            if (alone >= 0 && alone / 2 < COMBINING.length()) {
                shaped.setCharAt(at, COMBINING.charAt(alone / 2));
            }
        }
        return shaped.toString();
    }
}

package org.readout.source.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with each run of white space as one space and none at its ends.
 *
 * @param origins for each UTF-16 unit of the text, the index of the code point it came from
 */
record Squeezed(String text, List<Integer> origins) {

    static Squeezed of(int[] codePoints) {
        StringBuilder text = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        boolean space = false;
        for (int at = 0; at < codePoints.length; at++) {
            if (isSpace(codePoints[at])) {
                space = text.length() > 0;
                continue;
            }
            if (space) {
                text.append(' ');
                origins.add(at - 1);
                space = false;
            }
            text.appendCodePoint(codePoints[at]);
            while (origins.size() < text.length()) {
                origins.add(at);
            }
        }
        return new Squeezed(text.toString(), origins);
    }

    int origin(int unit) {
        return origins.get(unit);
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}

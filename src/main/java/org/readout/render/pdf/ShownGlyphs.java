package org.readout.render.pdf;

import java.util.HashSet;
import java.util.Set;

/** Glyphs shown by lines of a content stream, two bytes each, whether the string is written in hexadecimal digits or not (ISO 32000-2, 7.3.4). */
final class ShownGlyphs {

    private static final int MANY = 8;
    private static final int FEW = 2;

    private final Set<Integer> distinct = new HashSet<>();
    private int count;

    void read(String line) {
        if (!line.endsWith(" Tj") && !line.endsWith(" TJ")) {
            return;
        }
        int at = 0;
        while (at < line.length()) {
            char begin = line.charAt(at++);
            if (begin == '<') {
                int end = line.indexOf('>', at);
                for (; at + 4 <= end; at += 4) {
                    glyph(Integer.parseInt(line.substring(at, at + 4), 16));
                }
            } else if (begin == '(') {
                at = literal(line, at);
            }
        }
    }

    private int literal(String line, int from) {
        int at = from;
        int high = -1;
        while (at < line.length() && line.charAt(at) != ')') {
            if (line.charAt(at) == '\\') {
                at++;
            }
            int value = line.charAt(at++);
            if (high < 0) {
                high = value;
            } else {
                glyph(high << 8 | value);
                high = -1;
            }
        }
        return at + 1;
    }

    private void glyph(int code) {
        distinct.add(code);
        count++;
    }

    /** Whether there are many, and they are the same one or two over and over. */
    boolean repeat() {
        return count >= MANY && distinct.size() <= FEW;
    }
}

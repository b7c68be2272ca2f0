package org.readout.render.pdf.letters;

import java.util.Arrays;

/**
 * What an operator shows: glyphs of two bytes each, whether their string is written in hexadecimal digits or not (ISO 32000-2, 7.3.4), and how far
 * the next one is moved back.
 *
 * @param glyphs the first {@code count} of them
 * @param moves  after each glyph, in thousandths of the size
 */
public record ShownText(int[] glyphs, float[] moves, int count) {

    /** Whether a line of a content stream shows text. */
    public static boolean isIn(String line) {
        return line.endsWith(" Tj") || isSpaced(line);
    }

    /** Whether it moves glyphs apart, as letter-spacing does. */
    static boolean isSpaced(String line) {
        return line.endsWith(" TJ");
    }

    static ShownText read(String line) {
        Reading reading = new Reading(line);
        reading.read();
        return new ShownText(reading.glyphs, reading.moves, reading.count);
    }

    /** The glyphs from one place to another, as an operator. Strings are written as bytes, a character for each: digits take twice as many. */
    static String write(int[] glyphs, float[] moves, int from, int to) {
        StringBuilder line = new StringBuilder(3 * (to - from) + 8).append("[(");
        for (int at = from; at < to; at++) {
            literal(glyphs[at] >> 8 & 0xFF, line);
            literal(glyphs[at] & 0xFF, line);
            if (moves[at] != 0) {
                line.append(')');
                number(moves[at], line);
                line.append('(');
            }
        }
        return line.append(")] TJ").toString();
    }

    private static void literal(int value, StringBuilder line) {
        switch (value) {
            case '(', ')', '\\' -> line.append('\\').append((char) value);
            // the end of a line would be read as whichever end of a line
            case '\r' -> line.append("\\r");
            case '\n' -> line.append("\\n");
            default -> line.append((char) value);
        }
    }

    private static void number(float value, StringBuilder line) {
        int whole = Math.round(value);
        if (Math.abs(value - whole) < 0.01f) {
            line.append(whole);
        } else {
            line.append(Math.round(value * 100) / 100f);
        }
    }

    private static final class Reading {

        private final String line;
        private int[] glyphs;
        private float[] moves;
        private int count;

        Reading(String line) {
            this.line = line;
            this.glyphs = new int[line.length() / 2 + 1];
            this.moves = new float[glyphs.length];
        }

        void read() {
            int end = line.length() - 2;
            for (int at = 0; at < end;) {
                char begin = line.charAt(at);
                if (begin == '<') {
                    at = hexadecimal(at + 1);
                } else if (begin == '(') {
                    at = literal(at + 1);
                } else if (begin == '-' || begin >= '0' && begin <= '9') {
                    at = move(at);
                } else {
                    at++;
                }
            }
            glyphs = Arrays.copyOf(glyphs, count);
            moves = Arrays.copyOf(moves, count);
        }

        private int hexadecimal(int from) {
            int end = line.indexOf('>', from);
            for (int at = from; at + 4 <= end; at += 4) {
                glyphs[count++] = digit(at) << 12 | digit(at + 1) << 8 | digit(at + 2) << 4 | digit(at + 3);
            }
            return end + 1;
        }

        private int digit(int at) {
            char digit = line.charAt(at);
            return digit <= '9' ? digit - '0' : (digit | 'a' - 'A') - 'a' + 10;
        }

        private int literal(int from) {
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
                    glyphs[count++] = high << 8 | value;
                    high = -1;
                }
            }
            return at + 1;
        }

        private int move(int from) {
            int at = from + 1;
            while (line.charAt(at) == '.' || line.charAt(at) >= '0' && line.charAt(at) <= '9') {
                at++;
            }
            if (count > 0) {
                moves[count - 1] += Float.parseFloat(line.substring(from, at));
            }
            return at;
        }
    }
}

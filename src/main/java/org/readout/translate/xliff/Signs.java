package org.readout.translate.xliff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that XML 1.0 cannot hold, and lone surrogates. In attributes and notes each is written as ␛ (U+241B) and four
 * hexadecimal digits, and ␛ itself as ␛241B, so that what was there can be told from what was not.
 */
final class Signs {

    private static final char ESCAPE = '\u241B';
    private static final Pattern ESCAPED = Pattern.compile(ESCAPE + "([0-9A-F]{4})");

    private Signs() {
    }

    static boolean fitsXml(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }

    static String escaped(String text) {
        if (text.indexOf(ESCAPE) < 0 && text.codePoints().allMatch(Signs::fitsXml)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == ESCAPE || !fitsXml(character)) {
                escaped.append(ESCAPE).append(String.format("%04X", character));
            } else {
                escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** The same with other characters too, for a writer that does not escape them as XML asks. */
    static String escaped(String text, String others) {
        StringBuilder escaped = new StringBuilder();
        escaped(text).chars().forEach(character -> escaped.append(others.indexOf(character) < 0 ? String.valueOf((char) character)
                : "%c%04X".formatted(ESCAPE, character)));
        return escaped.toString();
    }

    static String restored(String text) {
        return text.indexOf(ESCAPE) < 0 ? text
                : ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}

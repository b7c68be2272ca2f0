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

    /** The same for writers that leave line ends in attributes as they are, where every reader makes spaces of them. */
    static String onOneLine(String text) {
        return escaped(text).replace("\t", ESCAPE + "0009").replace("\n", ESCAPE + "000A").replace("\r", ESCAPE + "000D");
    }

    static String restored(String text) {
        return text.indexOf(ESCAPE) < 0 ? text
                : ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}

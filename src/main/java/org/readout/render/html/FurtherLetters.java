package org.readout.render.html;

import java.util.Map;
import java.util.regex.Pattern;

import org.readout.render.Theme;

/**
 * Letters beyond those of most languages, which only pages that have them carry: {@code letters/0100-0151_0154-024F_1E00-1EFF.css} of a theme holds
 * the faces for “ż” and “ẽ”.
 */
public final class FurtherLetters {

    private static final Pattern NAME = Pattern.compile("[/_.]");

    private FurtherLetters() {
    }

    /** The style sheets that a page with this text needs besides its theme's; mostly none. */
    public static String of(Theme theme, String text) {
        int[] beyond = text.codePoints().filter(letter -> letter > 0xff).distinct().toArray();
        StringBuilder sheets = new StringBuilder();
        if (beyond.length > 0) {
            for (Map.Entry<String, byte[]> sheet : theme.under(Theme.LETTERS).entrySet()) {
                if (NAME.splitAsStream(sheet.getKey()).filter(range -> range.indexOf('-') > 0).anyMatch(range -> holdsAny(range, beyond))) {
                    sheets.append(theme.text(sheet.getKey()));
                }
            }
        }
        return sheets.toString();
    }

    private static boolean holdsAny(String range, int[] letters) {
        int dash = range.indexOf('-');
        int first = Integer.parseInt(range.substring(0, dash), 16);
        int last = Integer.parseInt(range.substring(dash + 1), 16);
        for (int letter : letters) {
            if (letter >= first && letter <= last) {
                return true;
            }
        }
        return false;
    }
}

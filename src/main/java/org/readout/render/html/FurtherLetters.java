package org.readout.render.html;

import java.util.Map;
import java.util.regex.Pattern;

import org.readout.render.Theme;

/**
 * Letters beyond those of most languages, which only pages that have them carry: {@code letters/0100-0151_0154-024F_1E00-1EFF.css} of a theme holds
 * the faces for “ż” and “ẽ”.
 */
public final class FurtherLetters {

    private static final Pattern RANGE = Pattern.compile("(?<=[/_])([0-9A-F]{4,6})-([0-9A-F]{4,6})(?=[_.])");

    private FurtherLetters() {
    }

    /** The style sheets that a page with this text needs besides its theme's; mostly none. */
    public static String of(Theme theme, String text) {
        int[] beyond = text.codePoints().filter(letter -> letter > 0xff).distinct().toArray();
        StringBuilder sheets = new StringBuilder();
        if (beyond.length > 0) {
            for (Map.Entry<String, byte[]> sheet : theme.under(Theme.LETTERS).entrySet()) {
                if (RANGE.matcher(sheet.getKey()).results().anyMatch(range -> holdsAny(Integer.parseInt(range.group(1), 16), Integer.parseInt(range.group(2), 16), beyond))) {
                    sheets.append(theme.text(sheet.getKey()));
                }
            }
        }
        return sheets.toString();
    }

    private static boolean holdsAny(int first, int last, int[] letters) {
        for (int letter : letters) {
            if (letter >= first && letter <= last) {
                return true;
            }
        }
        return false;
    }
}

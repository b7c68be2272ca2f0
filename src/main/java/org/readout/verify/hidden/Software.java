package org.readout.verify.hidden;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of programs in a text. */
final class Software {

    private static final Pattern NAMES = Pattern.compile("open-?html-?to-?pdf|PDFBox|Apache POI|LibreOffice|OpenOffice|Microsoft Office|Microsoft(?: |_x0020_)?Word|Normal\\.dotm"
            + "|Adobe (?:Photoshop|Illustrator|InDesign|Acrobat|PDF)|\\bGIMP\\b|Inkscape|sodipodi|Google Docs|\\bpandoc\\b|Okapi|ImageMagick|\\biText\\b|Ghostscript|Skia/PDF|Lavf\\d", Pattern.CASE_INSENSITIVE);
    /** What they begin with: of all text of an edition hardly anything does, and the names are tried there alone. */
    private static final String[] BEGINNINGS = {"ope", "pdf", "apa", "lib", "mic", "nor", "ado", "gim", "ink", "sod", "goo", "pan", "oka", "ima", "ite", "gho", "ski", "lav"};
    private static final int LENGTH = 3;
    /** Of a letter, so that small and capital ones are the same. */
    private static final int BITS = 5;
    private static final boolean[] BEGINS = new boolean[1 << LENGTH * BITS];

    static {
        for (String beginning : BEGINNINGS) {
            BEGINS[beginning.chars().reduce(0, Software::with)] = true;
        }
    }

    private Software() {
    }

    static Optional<String> firstIn(String text) {
        char[] letters = text.toCharArray();
        int last = 0;
        for (int at = 0; at < letters.length; at++) {
            last = with(last, letters[at]);
            if (BEGINS[last] && at + 1 >= LENGTH) {
                Matcher name = NAMES.matcher(text).region(at + 1 - LENGTH, letters.length).useTransparentBounds(true);
                if (name.lookingAt()) {
                    return Optional.of(name.group());
                }
            }
        }
        return Optional.empty();
    }

    private static int with(int last, int letter) {
        return (last << BITS | letter & (1 << BITS) - 1) & BEGINS.length - 1;
    }
}

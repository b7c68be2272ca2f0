package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Bidi;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs as text: a space where the pen jumps and where a line ends, but for a line that ends with a hyphen (one of the typesetter's says that it is
 * soft, see {@link TaggedPdf}), and a line of Arabic or Hebrew, which the page holds as the eye sees it, in the order it is read.
 */
final class ShownLine {

    private static final String LATIN = "[\\p{L}&&[^\\p{IsArabic}\\p{IsHebrew}]]";
    private static final String NEITHER = "[^\\p{IsArabic}\\p{IsHebrew}\\p{L}\\p{Nd}]*";
    private static final Pattern FROM_LEFT = Pattern.compile(LATIN + "(?:" + NEITHER + "(?:" + LATIN + "|\\p{Nd}|\\p{M}))*|\\p{Nd}+(?:[.,:/]\\p{Nd}+)*");

    private static final double JUMP = 0.17;
    private static final double SAME_LINE = 0.4;

    private final StringBuilder words;
    private final List<TextPosition> glyphs = new ArrayList<>();
    private @Nullable TextPosition before;
    private boolean rightToLeft;

    ShownLine(StringBuilder words) {
        this.words = words;
    }

    void show(TextPosition glyph) {
        String text = glyph.getUnicode();
        if (text == null) {
            return;
        }
        if (before != null && Math.abs(before.getYDirAdj() - glyph.getYDirAdj()) > SAME_LINE * size(glyph)) {
            newLine();
        }
        rightToLeft |= isRightToLeft(text);
        glyphs.add(glyph);
        before = glyph;
    }

    /** Writes what is waiting; what follows is another line, or another passage. */
    void end() {
        List<TextPosition> shown = glyphs;
        if (rightToLeft) {
            shown = new ArrayList<>(glyphs);
            shown.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        }
        StringBuilder line = new StringBuilder();
        TextPosition last = null;
        for (TextPosition glyph : shown) {
            if (last != null && jumps(last, glyph)) {
                line.append(' ');
            }
            String text = glyph.getUnicode();
            line.append(rightToLeft && text.length() > 1 ? new StringBuilder(text).reverse() : text);
            last = glyph;
        }
        words.append(rightToLeft ? logical(line.toString()) : line);
        glyphs.clear();
        rightToLeft = false;
        before = null;
    }

    private void newLine() {
        end();
        int last = words.length() - 1;
        if (last < 0 || !Folding.isHyphen(words.charAt(last))) {
            words.append(' ');
        }
    }

    private static boolean jumps(TextPosition before, TextPosition glyph) {
        double gap = glyph.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return Math.abs(gap) > JUMP * size(glyph);
    }

    private static double size(TextPosition glyph) {
        return Math.max(1, glyph.getFontSizeInPt());
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().map(Character::getDirectionality).anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /**
     * A line as the eye sees it from left to right, in the order it is read: from the right, but for what is written from the left, which is Latin
     * letters with what follows them, and figures. That is the bidirectional algorithm (UAX #9) the other way round, which has more than one answer
     * and here the likely one: “ISO 42001” within Hebrew is one thing, and two numbers are two.
     */
    static String logical(String visual) {
        StringBuilder logical = new StringBuilder(visual.length());
        int end = visual.length();
        Matcher fromLeft = FROM_LEFT.matcher(visual);
        List<int[]> stretches = new ArrayList<>();
        while (fromLeft.find()) {
            stretches.add(new int[] {fromLeft.start(), fromLeft.end()});
        }
        for (int at = stretches.size() - 1; at >= 0; at--) {
            turned(visual, stretches.get(at)[1], end, logical);
            logical.append(visual, stretches.get(at)[0], stretches.get(at)[1]);
            end = stretches.get(at)[0];
        }
        turned(visual, 0, end, logical);
        return logical.toString();
    }

    private static void turned(String visual, int from, int to, StringBuilder logical) {
        logical.append(Bidi.writeReverse(visual.substring(from, to), Bidi.DO_MIRRORING));
    }
}

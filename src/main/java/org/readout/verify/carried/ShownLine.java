package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Bidi;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs as text: a space where the pen jumps and where a line ends, but for a line that ends with a hyphen (one of the typesetter's says that it is
 * soft, see {@link TaggedPdf}), and a line with Arabic or Hebrew, of which the page holds each stretch as the eye sees it, in the order it is read.
 */
final class ShownLine {

    /** The stroke that lengthens Arabic letters is a letter, of no script. */
    private static final String FROM_THE_RIGHT = "\\p{IsArabic}\\p{IsHebrew}\u0640";
    private static final Pattern LATIN = Pattern.compile("[\\p{L}&&[^" + FROM_THE_RIGHT + "]]");
    private static final String RIGHT = "[" + FROM_THE_RIGHT + "&&[^\\p{Nd}]]";
    private static final Pattern FROM_RIGHT = Pattern.compile(RIGHT + "(?:[^\\p{L}\\p{Nd}]*" + RIGHT + ")*");
    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+(?:[.,:/]\\p{Nd}+)*");

    /** No letter before these is written from the right. */
    private static final int HEBREW = 0x590;

    private static final double JUMP = 0.17;
    private static final double STRETCH = 0.3;
    private static final double SAME_LINE = 0.4;

    private final StringBuilder words;
    private final List<Shown.Glyph> glyphs = new ArrayList<>();
    private Shown.@Nullable Glyph before;
    private boolean rightToLeft;

    ShownLine(StringBuilder words) {
        this.words = words;
    }

    void show(Shown.Glyph glyph) {
        String text = glyph.text();
        if (before != null && Math.abs(before.down() - glyph.down()) > SAME_LINE * size(glyph)) {
            newLine();
        }
        rightToLeft |= isRightToLeft(text);
        glyphs.add(glyph);
        before = glyph;
    }

    /** Writes what is waiting; what follows is another line, or another passage. */
    void end() {
        if (rightToLeft) {
            List<List<Shown.Glyph>> stretches = stretches();
            for (int at = 0; at < stretches.size(); at++) {
                words.append(at > 0 && areApart(stretches.get(at - 1), stretches.get(at)) ? " " : "").append(logical(visual(stretches.get(at))));
            }
        } else {
            words.append(visual(glyphs));
        }
        glyphs.clear();
        rightToLeft = false;
        before = null;
    }

    /** Stretches come in the order they are read; the pen jumps to the left of the last where one is written the other way than the one before. */
    private List<List<Shown.Glyph>> stretches() {
        List<List<Shown.Glyph>> stretches = new ArrayList<>();
        Shown.Glyph last = null;
        for (Shown.Glyph glyph : glyphs) {
            if (last == null || Math.abs(gap(last, glyph)) > STRETCH * size(glyph) && glyph.width() > 0) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(glyph);
            last = glyph;
        }
        stretches.forEach(stretch -> stretch.sort(Comparator.comparingDouble(Shown.Glyph::along)));
        return stretches;
    }

    private static boolean areApart(List<Shown.Glyph> one, List<Shown.Glyph> other) {
        return jumps(one.get(one.size() - 1), other.get(0)) && jumps(other.get(other.size() - 1), one.get(0));
    }

    /** Stretches of glyphs from left to right, the letters of each as it stands for them. */
    private static String visual(List<Shown.Glyph> shown) {
        StringBuilder line = new StringBuilder();
        Shown.Glyph last = null;
        for (Shown.Glyph glyph : shown) {
            if (last != null && jumps(last, glyph)) {
                line.append(' ');
            }
            String text = glyph.text();
            line.append(text.length() > 1 && isRightToLeft(text) ? new StringBuilder(text).reverse() : text);
            last = glyph;
        }
        return line.toString();
    }

    private void newLine() {
        end();
        int last = words.length() - 1;
        if (last < 0 || !Folding.isHyphen(words.charAt(last))) {
            words.append(' ');
        }
    }

    private static boolean jumps(Shown.Glyph before, Shown.Glyph glyph) {
        return Math.abs(gap(before, glyph)) > JUMP * size(glyph);
    }

    private static double gap(Shown.Glyph before, Shown.Glyph glyph) {
        return glyph.along() - before.along() - before.width();
    }

    private static double size(Shown.Glyph glyph) {
        return Math.max(1, glyph.size());
    }

    private static boolean isRightToLeft(String text) {
        for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            byte direction = letter < HEBREW ? Character.DIRECTIONALITY_LEFT_TO_RIGHT : Character.getDirectionality(letter);
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }

    /**
     * A stretch as the eye sees it from left to right, in the order it is read. With Latin letters in it, it is from the left but for its words from the
     * right; without, from the right but for its figures. That is the bidirectional algorithm (UAX #9) the other way round, which has more than
     * one answer for a line and here, where a stretch is all one way or nearly, the likely one.
     */
    static String logical(String visual) {
        if (!isRightToLeft(visual)) {
            return visual;
        }
        boolean fromLeft = LATIN.matcher(visual).find();
        StringBuilder logical = new StringBuilder(visual.length());
        List<int[]> turned = new ArrayList<>();
        Matcher turning = (fromLeft ? FROM_RIGHT : FIGURES).matcher(visual);
        while (turning.find()) {
            turned.add(new int[] {turning.start(), turning.end()});
        }
        if (fromLeft) {
            int end = 0;
            for (int[] words : turned) {
                reverse(visual.substring(words[0], words[1]), logical.append(visual, end, words[0]));
                end = words[1];
            }
            return logical.append(visual.substring(end)).toString();
        }
        int end = visual.length();
        for (int at = turned.size() - 1; at >= 0; at--) {
            reverse(visual.substring(turned.get(at)[1], end), logical);
            logical.append(visual, turned.get(at)[0], turned.get(at)[1]);
            end = turned.get(at)[0];
        }
        reverse(visual.substring(0, end), logical);
        return logical.toString();
    }

    private static void reverse(String visual, StringBuilder logical) {
        logical.append(Bidi.writeReverse(visual, Bidi.DO_MIRRORING));
    }
}

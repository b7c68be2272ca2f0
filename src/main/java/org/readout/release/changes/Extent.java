package org.readout.release.changes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.commons.text.similarity.LevenshteinDistance;

import org.readout.words.Stretch;

/** How far words were changed. */
public enum Extent {
    /** The letters and figures are the same, in another case perhaps. */
    PUNCTUATION,
    /** Words of six letters and more, each one letter off. */
    SPELLING,
    /** Figures are others, or elsewhere. */
    NUMBERS,
    WORDS;

    private static final int LONG_WORD = 6;

    /** The name used in templates. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Extent of(List<Stretch> pieces) {
        String before = text(pieces, Stretch.Side.INSERTED);
        String after = text(pieces, Stretch.Side.DELETED);
        if (letters(before).equals(letters(after))) {
            return PUNCTUATION;
        }
        if (!digits(before).equals(digits(after))) {
            return NUMBERS;
        }
        return isSpelling(before, after) ? SPELLING : WORDS;
    }

    private static String text(List<Stretch> pieces, Stretch.Side without) {
        return pieces.stream().filter(stretch -> stretch.side() != without).map(Stretch::text).collect(Collectors.joining());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Sc}%‰<>=+⟨⟩]", "").toLowerCase(Locale.ROOT);
    }

    private static String digits(String text) {
        return text.replaceAll("[^\\p{N}]+", " ").strip();
    }

    /** A letter more or less before the word makes another word of it: “typical”, “atypical”. */
    private static boolean isSpelling(String before, String after) {
        String[] old = before.split("[^\\p{L}\\p{M}\\p{N}]+");
        String[] now = after.split("[^\\p{L}\\p{M}\\p{N}]+");
        if (old.length != now.length) {
            return false;
        }
        boolean any = false;
        for (int at = 0; at < old.length; at++) {
            boolean alike = old[at].length() >= LONG_WORD && old[at].charAt(0) == now[at].charAt(0)
                    && new LevenshteinDistance(1).apply(old[at], now[at]) >= 0;
            if (!old[at].equals(now[at]) && !alike) {
                return false;
            }
            any |= !old[at].equals(now[at]);
        }
        return any;
    }
}

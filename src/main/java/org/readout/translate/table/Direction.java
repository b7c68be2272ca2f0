package org.readout.translate.table;

import com.ibm.icu.util.ULocale;

/** Which way a language is written, and which of Word's three kinds of language it is. */
final class Direction {

    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final String RIGHT_TO_LEFT = "\u200F";

    private Direction() {
    }

    /**
     * What is written from left to right and stands by itself among words that run from right to left: within it nothing changes sides, and what is
     * around it does not join it. Marks, for Word does not know the isolates of UAX #9.
     */
    static String apart(String text) {
        return RIGHT_TO_LEFT + LEFT_TO_RIGHT + text + LEFT_TO_RIGHT + RIGHT_TO_LEFT;
    }

    /** The text without what {@link #apart} put before the next. */
    static String withoutMarkAfter(String text) {
        return text.endsWith(RIGHT_TO_LEFT + LEFT_TO_RIGHT) ? text.substring(0, text.length() - 2) : text;
    }

    /** Where the text goes on after what {@link #apart} put there. */
    static int afterMark(String text, int at) {
        return text.startsWith(LEFT_TO_RIGHT + RIGHT_TO_LEFT, at) ? at + 2 : at;
    }

    static String withoutMarks(String text) {
        return text.replace(LEFT_TO_RIGHT, "").replace(RIGHT_TO_LEFT, "");
    }

    /** @param language a BCP 47 tag; of pseudo-languages the mirrored one is written from right to left */
    static boolean isRightToLeft(String language) {
        return language.startsWith("qps-plocm") || ULocale.forLanguageTag(language).isRightToLeft();
    }

    /** The attribute of {@code w:lang} the language goes into besides {@code w:val}; empty when there is none. */
    static String attribute(String language) {
        return switch (ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript()) {
            case "Hans", "Hant", "Jpan", "Kore" -> "w:eastAsia";
            case "Latn", "Cyrl", "Grek", "Armn", "Geor", "" -> "";
            default -> "w:bidi";
        };
    }
}

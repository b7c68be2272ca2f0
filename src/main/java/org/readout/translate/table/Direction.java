package org.readout.translate.table;

import com.ibm.icu.util.ULocale;

/** Which way a language is written, and which of Word's three kinds of language it is. */
final class Direction {

    private Direction() {
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

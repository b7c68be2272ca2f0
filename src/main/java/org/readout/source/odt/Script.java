package org.readout.source.odt;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The three kinds of script for which a style has a language each (part 3, 20.191 to 20.193). */
enum Script {
    WESTERN, ASIAN, COMPLEX;

    private static final Set<UnicodeScript> OF_ASIA = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO, UnicodeScript.YI);
    private static final Set<UnicodeScript> LAID_OUT = EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.SYRIAC,
            UnicodeScript.THAANA, UnicodeScript.NKO, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN, UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA, UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA, UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA);
    private static final Optional<Script> LATIN = Optional.of(WESTERN);

    /** Of a character; empty for digits, spaces and signs, which go with their neighbours. */
    static Optional<Script> of(int character) {
        if (character < 0x80) {
            // most characters of most drafts, and the full table is slow
            return Character.isLetter(character) ? LATIN : Optional.empty();
        }
        UnicodeScript script = UnicodeScript.of(character);
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> Optional.empty();
            default -> Optional.of(OF_ASIA.contains(script) ? ASIAN : LAID_OUT.contains(script) ? COMPLEX : WESTERN);
        };
    }

    /** The one that most letters of a text are of. */
    static Script mostOf(String text) {
        int[] counts = new int[values().length];
        text.codePoints().forEach(character -> of(character).ifPresent(script -> counts[script.ordinal()]++));
        return Arrays.stream(values()).max(Comparator.comparingInt(script -> counts[script.ordinal()] * 2 + (script == WESTERN ? 1 : 0))).orElseThrow();
    }
}

package org.readout.verify.carried;

import java.text.Bidi;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * What two spellings of the same text have in common: compatibility forms (NFKC, so that ligatures, presentation forms and wide letters are
 * their letters), and nothing that only steers the setting, such as soft hyphens, joiners and direction marks.
 *
 * <p>On a printed page, brackets and hyphens of a line that is read from the right turn and change sides, and letters of Indic words stand in the order of
 * their glyphs; there the former are not compared, and the latter word by word whatever their order.
 */
enum Folding {

    /** As text files have it. */
    WRITTEN,
    /** As printed pages have it: a style may set capitals, and one glyph may stand for two kinds of hyphen. */
    PRINTED,
    /** As printed pages have it that are read from the right: there brackets turn around figures alone, too. */
    PRINTED_FROM_THE_RIGHT;

    /** The first of the characters that only steer the setting. */
    private static final int SOFT_HYPHEN = 0xAD;
    private static final String BRACKETS = "()[]{}<>«»‹›";
    private static final Pattern INDIC = Pattern.compile("[\u0900-\u0DFF]+");
    private static final Pattern INDIC_TWO_PARTS = Pattern.compile("[\u0906\u0911\u0913\u0914\u094B\u094C]");
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** Whether the page may have turned the brackets of a text. */
    boolean turns(String text) {
        return this == PRINTED_FROM_THE_RIGHT || this == PRINTED && !isPlain(text) && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    String fold(String text) {
        return fold(text, turns(text));
    }

    /** White space stays, each as one space. */
    String fold(String text, boolean turned) {
        if (!turned && isPlain(text)) {
            String spaced = text.replace('\n', ' ');
            return this == WRITTEN ? spaced : spaced.toLowerCase(Locale.ROOT);
        }
        String normal = NFKC.normalize(text);
        StringBuilder folded = new StringBuilder(normal.length());
        for (int at = 0, character; at < normal.length(); at += Character.charCount(character)) {
            character = normal.codePointAt(at);
            if (isPlain(character) && !turned) {
                folded.append((char) character);
            } else if (isSpace(character)) {
                folded.append(' ');
            } else if (!isUnseen(character) && !(turned && (isHyphen(character) || BRACKETS.indexOf(character) >= 0))) {
                folded.appendCodePoint(this != WRITTEN && isHyphen(character) ? '-' : character);
            }
        }
        return this == WRITTEN ? folded.toString() : UCharacter.foldCase(indicInOrder(folded), true);
    }

    /** Words with Indic letters, their vowels taken apart as fonts take them, the letters of each in one order. */
    static String indicInOrder(CharSequence text) {
        return INDIC.matcher(text).replaceAll(word -> INDIC_TWO_PARTS.matcher(NFD.normalize(word.group())).replaceAll(vowel -> parts(vowel.group().charAt(0)))
                .codePoints().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }

    /** Devanagari O and AU are the sign AA with E or AI above it. */
    private static String parts(char vowel) {
        return switch (vowel) {
            case '\u094B' -> "\u093E\u0947";
            case '\u094C' -> "\u093E\u0948";
            case '\u0913' -> "\u0905\u093E\u0947";
            case '\u0914' -> "\u0905\u093E\u0948";
            case '\u0906' -> "\u0905\u093E";
            default -> "\u0905\u093E\u0945";
        };
    }

    /** Whether a text is in letters that need no tables; most are. */
    static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at)) && text.charAt(at) != '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character <= '~';
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isHyphen(int character) {
        return character == '-' || character == 0x2010;
    }

    private static boolean isUnseen(int character) {
        return Character.isISOControl(character) || character >= SOFT_HYPHEN && UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}

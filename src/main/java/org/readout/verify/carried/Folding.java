package org.readout.verify.carried;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * What two spellings of the same text have in common: compatibility forms (NFKC, so that ligatures, presentation forms and wide letters are
 * their letters), and nothing that only steers the setting, such as soft hyphens, joiners and direction marks.
 */
public enum Folding {

    /** As text files have it. */
    WRITTEN,
    /** As printed pages have it: a style may set capitals, and a hyphen may be the typesetter's. */
    PRINTED;

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** White space stays, each as one space. */
    String fold(String text) {
        String normal = NFKC.normalize(text);
        StringBuilder folded = new StringBuilder(normal.length());
        normal.codePoints().forEach(character -> {
            if (isSpace(character)) {
                folded.append(' ');
            } else if (!isUnseen(character) && (this == WRITTEN || !isHyphen(character))) {
                folded.appendCodePoint(character);
            }
        });
        return this == WRITTEN ? folded.toString() : UCharacter.foldCase(folded.toString(), true);
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isHyphen(int character) {
        return character == '-' || character == 0x2010;
    }

    private static boolean isUnseen(int character) {
        return Character.isISOControl(character) || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}

package org.readout.verify.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What counts of a piece, of a word of it or of a part of one.
 *
 * @param piece    that it is of, or of a part of
 * @param fragment whether other parts of the word have found partners
 */
record Keyed(String key, Piece piece, boolean fragment) {

    Keyed(String key, Piece piece) {
        this(key, piece, false);
    }

    static List<Keyed> all(List<Piece> pieces, IntPredicate counted) {
        return pieces.stream().map(piece -> new Keyed(key(piece.text(), counted), piece)).filter(keyed -> !keyed.key.isEmpty()).toList();
    }

    /** Stretches of characters that count, between those that do not. */
    static List<Keyed> words(List<Keyed> pieces, IntPredicate counted) {
        List<Keyed> words = new ArrayList<>();
        for (Keyed keyed : pieces) {
            String text = keyed.piece.text();
            int from = -1;
            for (int at = 0; at <= text.length();) {
                int character = at < text.length() ? text.codePointAt(at) : ' ';
                boolean counts = at < text.length() && counted.test(character);
                if (counts && from < 0) {
                    from = at;
                } else if (!counts && from >= 0) {
                    words.add(new Keyed(text.substring(from, at), keyed.piece));
                    from = -1;
                }
                at += Character.charCount(character);
            }
        }
        return words;
    }

    private static String key(String text, IntPredicate counted) {
        char[] key = text.toCharArray();
        int length = 0;
        for (int at = 0; at < key.length;) {
            int character = Character.codePointAt(key, at);
            int end = at + Character.charCount(character);
            if (counted.test(character)) {
                while (at < end) {
                    key[length++] = key[at++];
                }
            }
            at = end;
        }
        return new String(key, 0, length);
    }
}

package org.readout.model;

import java.util.List;

/** Which way a paragraph is written, where that is not the way of the text around it. */
public final class Direction {

    private Direction() {
    }

    /**
     * Whether words are written the other way: their first letter is, and so are most of them.
     *
     * @param rightToLeft whether the text around them is written from the right
     */
    public static boolean turns(List<Inline> words, boolean rightToLeft) {
        String text = PlainText.of(words);
        int balance = 0;
        boolean begun = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            byte way = Character.getDirectionality(text.codePointAt(at));
            boolean right = way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            if (right || way == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                if (!begun && right == rightToLeft) {
                    return false;
                }
                begun = true;
                balance += right == rightToLeft ? -1 : 1;
            }
        }
        return balance > 0;
    }
}

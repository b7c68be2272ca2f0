package org.readout.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/**
 * Where the words of a language begin and end: UAX #29, with ICU's dictionaries for what is written without spaces.
 *
 * @param language a BCP 47 tag
 */
public record Words(String language) {

    private interface Taker {

        /** @param kind as {@link BreakIterator#getRuleStatus()} tells it */
        void take(String token, int kind);
    }

    /** All of a text in pieces that are a word, a sign, or white space. */
    public List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        walk(text, (token, kind) -> tokens.add(token));
        return tokens;
    }

    /** The words and numbers of a text, without what is between them. */
    public List<String> of(String text) {
        List<String> words = new ArrayList<>();
        walk(text, (token, kind) -> {
            if (isWord(kind)) {
                words.add(token);
            }
        });
        return words;
    }

    /**
     * How many words are paid for. A word is what lies between two breaks of UAX #29 and has a letter or a digit, as in GMX-V;
     * of Han characters and kana each is one, as Word and Trados count them (GMX-V would divide those of Chinese by 2.8 and of Japanese
     * by 3). Korean is counted by its spaces, Thai and its like by dictionary.
     */
    public int count(String text) {
        int[] count = {0};
        walk(text, (token, kind) -> count[0] += kind >= BreakIterator.WORD_KANA ? token.codePointCount(0, token.length()) : isWord(kind) ? 1 : 0);
        return count[0];
    }

    private static boolean isWord(int kind) {
        return kind >= BreakIterator.WORD_NONE_LIMIT;
    }

    private void walk(String text, Taker taker) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            taker.take(text.substring(start, end), breaks.getRuleStatus());
        }
    }
}

package org.readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.readout.model.Audience;
import org.readout.model.SourceSpan;

/**
 * A stretch of a memo's text that stands by itself: a paragraph, a heading, a caption.
 *
 * @param text    its characters; code is blanked out, so that what is found keeps its place
 * @param foreign whether some of it is marked as of another language
 * @param place   what it stands in
 * @param parts   the parts of the memo type it belongs to, outermost first
 * @param section a number for the heading or entry it stands under, so that neighbours can be told
 * @param words   in order
 */
record Passage(SourceSpan span, String text, boolean foreign, Place place, List<String> parts, int section, List<Word> words) {

    /** Stands for characters of code. */
    static final char BLANK = '\uFFFC';

    /** What a passage is. */
    enum Place { PARAGRAPH, ITEM, QUOTE, HEADING, TITLE, LABEL, TERM, CELL, CAPTION, NOTE }

    /** A run of letters and digits, hyphens and apostrophes within it included; {@code folded} is in lower case. */
    record Word(int start, int end, String text, String folded) {
    }

    /** Whole sentences in the memo's own voice. */
    static final Predicate<Passage> RUNNING = passage -> passage.place == Place.PARAGRAPH || passage.place == Place.ITEM;

    /** What the memo says itself: neither what it quotes nor its sources. */
    static final Predicate<Passage> OWN_WORDS = passage -> passage.place != Place.QUOTE && passage.place != Place.NOTE
            && !passage.parts.contains("references");

    Passage(SourceSpan span, String text, boolean foreign, Place place, List<String> parts, int section) {
        this(span, text, foreign, place, List.copyOf(parts), section, words(text));
    }

    /** The place of some of its characters. */
    SourceSpan at(int start, int end) {
        return span.within(text.replace(BLANK, ' '), start, end);
    }

    SourceSpan at(Word word) {
        return at(word.start(), word.end());
    }

    boolean has(char character) {
        return text.indexOf(character) >= 0;
    }

    boolean hasDigit() {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= '0' && character <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether this audience is shown it. */
    boolean isShownTo(Audience audience) {
        return audience.parts().contains(Audience.EVERYTHING) || parts.stream().anyMatch(audience.parts()::contains);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            if (!isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && isInWord(text, at)) {
                at++;
            }
            String word = text.substring(start, at);
            words.add(new Word(start, at, word, word.toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    private static boolean isInWord(String text, int at) {
        char character = text.charAt(at);
        if (isLetterOrDigit(character)) {
            return true;
        }
        boolean joins = character == '-' || character == '\'' || character == '’' || character == '\u2011' || character == '\u00AD';
        return joins ? at + 1 < text.length() && isLetterOrDigit(text.charAt(at + 1))
                : character > 127 && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** Most characters are ASCII, and all of them pass through here. */
    private static boolean isLetterOrDigit(char character) {
        return character < 128 ? character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character >= '0' && character <= '9'
                : Character.isLetterOrDigit(character);
    }
}

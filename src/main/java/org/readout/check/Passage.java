package org.readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.readout.model.Audience;
import org.readout.model.SourceSpan;

/** A stretch of a memo's text that stands by itself: a paragraph, a heading, a caption. */
final class Passage {

    /** Stands for characters of code. */
    static final char BLANK = '\uFFFC';

    /** What a passage is. */
    enum Place { PARAGRAPH, ITEM, QUOTE, HEADING, TITLE, LABEL, TERM, CELL, CAPTION, NOTE }

    /** Whole sentences in the memo's own voice. */
    static final Predicate<Passage> RUNNING = passage -> passage.own && (passage.place == Place.PARAGRAPH || passage.place == Place.ITEM);

    /** What the memo says itself: neither what it quotes nor its sources. */
    static final Predicate<Passage> OWN_WORDS = passage -> passage.own;

    private static final long DIGITS = 0x3FFL << '0';

    private final int order;
    private final SourceSpan span;
    private final String text;
    private final boolean foreign;
    private final List<Integer> things;
    private final Place place;
    private final List<String> parts;
    private final boolean own;
    private final List<Word> words;
    private final int[] forms;
    private final List<Gap> gaps;
    private final boolean repeats;
    /** A bit for each ASCII character that stands in it. */
    private final long lower;
    private final long upper;

    /**
     * @param order   its place among the memo's passages
     * @param text    its characters; code is blanked out, so that what is found keeps its place
     * @param foreign whether some of it is marked as of another language
     * @param things  before which of its characters pictures and marks of notes stand
     * @param place   what it stands in
     * @param parts   the parts of the memo type it belongs to, outermost first
     */
    Passage(int order, SourceSpan span, String text, boolean foreign, List<Integer> things, Place place, List<String> parts, Vocabulary vocabulary) {
        this.order = order;
        this.span = span;
        this.text = text;
        this.foreign = foreign;
        this.things = things;
        this.place = place;
        this.parts = parts;
        this.own = place != Place.QUOTE && place != Place.NOTE && !parts.contains("references");
        char[] line = text.toCharArray();
        long below = 0;
        long above = 0;
        for (char character : line) {
            if (character < 64) {
                below |= 1L << character;
            } else if (character < 128) {
                above |= 1L << character;
            }
        }
        this.lower = below;
        this.upper = above;
        this.words = vocabulary.read(this, line);
        this.forms = new int[words.size()];
        this.gaps = new ArrayList<>(words.size() / 4 + 2);
        int end = 0;
        boolean again = false;
        Form before = Form.NONE;
        for (Word word : words) {
            forms[word.at()] = word.form().number();
            again |= word.form().small() == before;
            before = word.form().small();
            if (word.start() - end > 1) {
                gaps.add(new Gap(end, word.start(), word.at()));
            }
            end = word.end();
        }
        gaps.add(new Gap(end, line.length, words.size()));
        this.repeats = again;
    }

    /**
     * Characters that are in no word, from {@code start} to before {@code end}, so many words being before them. One
     * character between two words is nothing to speak of and no gap.
     */
    record Gap(int start, int end, int words) {
    }

    int order() {
        return order;
    }

    SourceSpan span() {
        return span;
    }

    String text() {
        return text;
    }

    boolean foreign() {
        return foreign;
    }

    Place place() {
        return place;
    }

    /** In order. */
    List<Word> words() {
        return words;
    }

    /** The number of each word's form: for what goes through all words of a memo, which is faster by numbers. */
    int[] forms() {
        return forms;
    }

    /** Whether a word stands twice in a row, whatever its capitals. */
    boolean repeats() {
        return repeats;
    }

    /** In order; what follows the last word comes last. */
    List<Gap> gaps() {
        return gaps;
    }

    /** The place of some of its characters. */
    SourceSpan at(int start, int end) {
        return span.within(text.replace(BLANK, ' '), start, end);
    }

    SourceSpan at(Word word) {
        return at(word.start(), word.end());
    }

    /** Whether a picture or the mark of a note parts the characters from {@code start} to before {@code end}. */
    boolean isParted(int start, int end) {
        return things.stream().anyMatch(at -> start < at && at < end);
    }

    /** What stands between two of its words. */
    boolean isBlankBetween(Word one, Word next) {
        return text.substring(one.end(), next.start()).isBlank();
    }

    boolean has(char character) {
        if (character < 64) {
            return (lower & 1L << character) != 0;
        }
        return character < 128 ? (upper & 1L << character) != 0 : text.indexOf(character) >= 0;
    }

    boolean hasDigit() {
        return (lower & DIGITS) != 0;
    }

    /** Whether this audience is shown it. */
    boolean isShownTo(Audience audience) {
        if (audience.parts().contains(Audience.EVERYTHING)) {
            return true;
        }
        for (String part : parts) {
            if (audience.parts().contains(part)) {
                return true;
            }
        }
        return false;
    }
}

package org.readout.check;

import java.util.Comparator;

/**
 * A word where it stands: a run of letters and digits, hyphens and apostrophes within it included.
 *
 * @param form  its spelling, the same object wherever it stands
 * @param at    its place among the words of the passage
 * @param start its first character in the passage's text; {@code end} is behind its last
 */
record Word(Passage passage, Form form, int at, int start, int end) {

    /** As they are read. */
    static final Comparator<Word> IN_ORDER = Comparator.comparingInt((Word word) -> word.passage.order()).thenComparingInt(Word::at);

    String text() {
        return form.text();
    }

    /** In lower case. */
    String folded() {
        return form.small().text();
    }
}

package org.readout.render;

import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;
import org.readout.model.Inline;
import org.readout.model.PlainText;

/** Keeps a note's mark in the line of the word before it, where lines may otherwise end between them: after a question mark, or in a script that has no spaces. */
public final class WordJoiner {

    private static final String JOINER = "\u2060";

    private WordJoiner() {
    }

    /** What is to be written before a mark that stands behind {@code before}; often nothing. */
    public static String beforeMark(Inline before) {
        String words = PlainText.of(List.of(before));
        if (words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1))) {
            return "";
        }
        // the same wherever it is made: not by the language of the machine
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words + "1");
        return breaks.isBoundary(words.length()) ? JOINER : "";
    }
}

package org.readout.words;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The count that authors put before a question: “Question 3:”, “Q3.”, “Frage 2 –”. */
public final class CountedQuestion {

    /** What it is called in full; alternatives of a pattern. */
    public static final String NAMES = "question|frage|pregunta";
    private static final Pattern LABEL = Pattern.compile("(?iU)(?:q|" + NAMES + ")\\s?\\d{1,3}\\s?[:.)–—-]");

    private CountedQuestion() {
    }

    /** Where such a count ends that a text begins with. */
    public static OptionalInt end(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() ? OptionalInt.of(label.end()) : OptionalInt.empty();
    }
}

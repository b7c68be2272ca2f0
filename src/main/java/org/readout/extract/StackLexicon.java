package org.readout.extract;

import java.util.List;
import java.util.regex.Pattern;

/** What the parts of AI systems are called. */
final class StackLexicon {

    private static final int LONGEST_NAME = 6;

    private final Pattern names;

    StackLexicon(List<String> words) {
        this.names = Phrases.words(words);
    }

    /** Whether a short name speaks of such a part. */
    boolean names(String name) {
        String folded = Fold.words(name);
        return !folded.isEmpty() && folded.split(" ").length <= LONGEST_NAME && names.matcher(folded).find();
    }
}

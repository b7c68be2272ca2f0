package org.readout.extract;

import java.util.List;

/** What the parts of AI systems are called. */
final class StackLexicon {

    private static final int LONGEST_NAME = 6;

    private final Phrases names;

    StackLexicon(List<String> words) {
        this.names = new Phrases(words);
    }

    /** Whether a short name speaks of such a part. */
    boolean names(String name) {
        List<String> words = List.of(Fold.words(name).split(" "));
        return words.size() <= LONGEST_NAME && names.in(words);
    }
}

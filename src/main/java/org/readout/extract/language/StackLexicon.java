package org.readout.extract.language;

import java.util.List;

/** What the parts of AI systems are called. */
public final class StackLexicon {

    private static final int LONGEST_NAME = 6;

    private final Phrases names;

    StackLexicon(List<String> words) {
        this.names = new Phrases(words);
    }

    /** Whether a short name speaks of such a part. */
    public boolean names(String name) {
        List<String> words = List.of(Fold.words(name).split(" "));
        return words.size() <= LONGEST_NAME && names.in(words);
    }
}

package org.readout.extract.ask;

import org.readout.extract.language.PatternFile;

/**
 * The verbs by which somebody is told what to do, once for all patterns that look for them: “should”, “devrait”, “debería”, “sollte”. “Shall” is left to the
 * patterns, since “we shall see” asks nothing.
 */
public final class Should {

    private static final PatternFile PATTERNS = PatternFile.of(Should.class);
    /** Alternatives of a pattern, each a whole word or two; whoever uses them puts them in a group and sets the borders. */
    public static final String VERBS = PATTERNS.text("verbs");

    private Should() {
    }
}

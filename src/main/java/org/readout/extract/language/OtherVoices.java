package org.readout.extract.language;

import java.util.regex.Pattern;

/** Headings over what others said, asked or recommended, over questions that have answers, and over advice on something else. */
public final class OtherVoices {

    private static final PatternFile PATTERNS = PatternFile.of(OtherVoices.class);
    private static final Pattern UNAGREED = PATTERNS.pattern("unagreed");
    private static final Pattern TURNED_DOWN = PATTERNS.pattern("turned-down");
    /** Each is looked for in a folded heading. */
    private static final Sieve SIGNS = Sieve.of(PATTERNS.texts("signs").map(Pattern::compile).toList());

    private OtherVoices() {
    }

    public static boolean in(String heading) {
        return SIGNS.finds(Fold.words(heading));
    }

    /** “What we do not propose”, also among asks. */
    public static boolean turnedDown(String heading) {
        return TURNED_DOWN.matcher(Fold.words(heading)).find();
    }

    /** “Statements without consensus”: what only some of a group hold is no conclusion of it, and may well be an open question. */
    public static boolean unagreed(String heading) {
        return UNAGREED.matcher(Fold.words(heading)).find();
    }
}

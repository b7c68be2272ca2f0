package org.readout.extract.language;

import java.util.regex.Pattern;

/**
 * A heading that says why something does not do, and so tells of nothing good: “Why openness is not enough”, and neither “Why openness helps not only us” nor “Why openness is no
 * threat”.
 */
public final class WhyNot {

    private static final PatternFile PATTERNS = PatternFile.of(WhyNot.class);
    private static final Pattern FORM = PATTERNS.pattern("form");

    private WhyNot() {
    }

    public static boolean is(String heading) {
        return FORM.matcher(Fold.unnumbered(heading)).matches();
    }
}

package org.readout.extract.sign;

import java.util.regex.Pattern;

import org.readout.extract.entry.Line;
import org.readout.extract.language.Fold;
import org.readout.extract.language.PatternFile;
import org.readout.model.Section;

/** How a heading is worded: as one that tells, gives reasons, states or leads away. */
public final class Wording {

    private static final PatternFile PATTERNS = PatternFile.of(Wording.class);
    /** “What was not released” tells something of the parts, and is no part. */
    private static final Pattern TELLS = PATTERNS.pattern("tells");
    /** “Why the common readings do not do” weighs ways of seeing, and is none. */
    private static final Pattern EXPLAINS = PATTERNS.pattern("explains");
    /** “Further reading”, “Studies on the benefits”: folded. */
    private static final Pattern READING = PATTERNS.pattern("reading");
    private static final int SHORTEST_SENTENCE = 5;

    private Wording() {
    }

    /** Whether a heading begins as “What we lost” does. */
    public static boolean tells(String heading) {
        return TELLS.matcher(Fold.heading(heading)).matches();
    }

    /** “Why the common readings do not do” and “The false alternative” give reasons, whatever they list. */
    public static boolean explains(String heading) {
        return EXPLAINS.matcher(Fold.heading(heading)).matches();
    }

    /** “Few people are told in time.” says itself what was found; the list below it says how. */
    public static boolean isStated(Section section) {
        String title = section.title();
        return title.endsWith(".") && Fold.stretches(title) >= SHORTEST_SENTENCE;
    }

    /** “Further reading” in a part leads to what others wrote, “Case: …” to what happened. */
    public static boolean leadsAway(Section section) {
        return Line.isCase(section.title()) || READING.matcher(Fold.heading(section.title())).matches();
    }
}

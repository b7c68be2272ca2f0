package org.readout.extract.ask;

import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sieve;

/** Why something is asked, where a sentence or the end of one begins with a word of reason. */
public final class Reason {

    private static final PatternFile PATTERNS = PatternFile.of(Reason.class);
    private static final Pattern SENTENCE = PATTERNS.pattern("sentence");
    /** Behind what is asked: “…, since no farmer is free to refuse”; what is done “merely because” of something is part of the ask. */
    private static final Sieve CLAUSE = Sieve.of(PATTERNS.pattern("clause"));

    private Reason() {
    }

    /** Whether the sentence gives the reason for what was asked before it. */
    public static boolean is(String sentence) {
        return SENTENCE.matcher(sentence).matches();
    }

    /** The end of a sentence that says why, without the full stop; what stands in brackets explains a word. */
    public static Optional<String> within(String sentence) {
        return CLAUSE.find(sentence).filter(clause -> clause.start() > 0).map(clause -> clause.group().strip().replaceFirst("[.;]$", ""))
                .filter(clause -> clause.indexOf(')') < 0 || clause.indexOf('(') >= 0 && clause.indexOf('(') < clause.indexOf(')'));
    }

    /** Whether a sentence of the text may end so. */
    public static boolean may(String text) {
        return CLAUSE.may(text);
    }
}

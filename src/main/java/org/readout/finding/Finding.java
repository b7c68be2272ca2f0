package org.readout.finding;

import org.readout.model.SourceSpan;

/**
 * One thing to know about a draft, a template or a rendition.
 *
 * @param rule    id of the rule that found it, for reports and exclusions: "recommendation-without-addressee"
 * @param span    where
 * @param message what is the matter, in one sentence that an author understands
 * @param hint    how to mend it, in one sentence that begins with a verb
 */
public record Finding(String rule, Level level, SourceSpan span, String message, String hint) {

    public static Finding error(String rule, SourceSpan span, String message, String hint) {
        return new Finding(rule, Level.ERROR, span, message, hint);
    }

    public static Finding warning(String rule, SourceSpan span, String message, String hint) {
        return new Finding(rule, Level.WARNING, span, message, hint);
    }

    /** The same, but no more than a warning: of something that goes out without what is wrong with it. */
    public Finding withoutError() {
        return level == Level.ERROR ? new Finding(rule, Level.WARNING, span, message, hint) : this;
    }

    public static Finding note(String rule, SourceSpan span, String message, String hint) {
        return new Finding(rule, Level.NOTE, span, message, hint);
    }
}

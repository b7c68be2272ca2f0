package org.readout.check;

import java.util.stream.Stream;

import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.finding.RuleText;
import org.readout.model.MemoType;
import org.readout.model.SourceSpan;

/**
 * One thing a memo must be or do.
 *
 * @param id      what findings and exclusions call it: "heading-level-skipped"
 * @param level   of every finding it makes
 * @param reason  why it matters, in one sentence
 * @param example text that breaks it
 * @param hint    how to mend it, beginning with a verb
 * @param test    the places where a memo breaks it, each with what is the matter there
 */
record Rule(String id, Level level, String reason, String example, String hint, Test test) {

    /** Where a rule is broken, what is the matter, and how to mend it where the rule's own words would not do. */
    record Breach(SourceSpan span, String message, String hint) {

        Breach(SourceSpan span, String message) {
            this(span, message, "");
        }
    }

    /** Looks a memo over; finds nothing when all is well. */
    interface Test {
        Stream<Breach> breaches(MemoText memo, MemoType type);
    }

    Stream<Finding> check(MemoText memo, MemoType type) {
        return test.breaches(memo, type).map(breach -> new Finding(id, level, breach.span(), breach.message(),
                breach.hint().isEmpty() ? hint : breach.hint()));
    }

    RuleText text(String chapter, boolean fixed) {
        return new RuleText(id, chapter, level, fixed, reason, example, hint);
    }
}

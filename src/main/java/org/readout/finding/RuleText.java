package org.readout.finding;

/**
 * What a rule says of itself.
 *
 * @param reason  why it matters, in one sentence
 * @param example text that breaks it
 * @param hint    how to mend it
 */
public record RuleText(String id, Level level, String reason, String example, String hint) {
}

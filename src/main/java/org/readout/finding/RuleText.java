package org.readout.finding;

/**
 * What a rule says of itself.
 *
 * @param chapter what it is about, as the list of rules is divided
 * @param level   of its findings, unless a memo type or a draft chooses another; the highest where they differ
 * @param fixed   whether it stands for the ledger or the release, so that nobody can switch it off or lower its level
 * @param reason  why it matters, in one sentence
 * @param example text that breaks it
 * @param hint    how to mend it
 */
public record RuleText(String id, String chapter, Level level, boolean fixed, String reason, String example, String hint) {
}

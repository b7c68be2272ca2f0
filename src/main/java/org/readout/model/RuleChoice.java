package org.readout.model;

import java.util.Locale;

/**
 * What a memo type or a draft decides about one rule.
 *
 * @param rule   the rule's id
 * @param choice what becomes of it
 * @param by     who said so, as the report names them: "the memo type “policy-memo”", "the draft", "A. Editor in the draft"
 * @param reason why, in the words of whoever said so; never empty
 */
public record RuleChoice(String rule, Choice choice, String by, String reason) {

    /** Off, or the level its findings get. */
    public enum Choice {
        OFF, NOTE, WARNING, ERROR;

        /** The name used in templates and drafts: "off". */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

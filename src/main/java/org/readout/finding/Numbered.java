package org.readout.finding;

/**
 * A finding as a page counts it.
 *
 * @param number 1-based within its draft, in the order of the text
 */
record Numbered(int number, Finding finding) {

    /** Whether its words stand in this text, so that nobody needs them quoted. */
    boolean standsIn(String text) {
        return text.contains(finding.span().words().strip());
    }
}

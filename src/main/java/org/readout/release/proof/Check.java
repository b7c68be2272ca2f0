package org.readout.release.proof;

import java.util.List;

import org.readout.finding.Finding;
import org.readout.finding.Level;

/**
 * Something that was looked at.
 *
 * @param of       what, in a few words
 * @param says     what was seen, in a sentence
 * @param findings what is wrong with it
 */
public record Check(String of, String says, List<Finding> findings) {

    public Check {
        findings = List.copyOf(findings);
    }

    /** What was seen, or where that does not hold, how much is wrong with it. */
    public String told() {
        return passed() ? says : findings.size() + (findings.size() == 1 ? " finding." : " findings.");
    }

    public boolean passed() {
        return findings.stream().noneMatch(finding -> finding.level() == Level.ERROR);
    }
}

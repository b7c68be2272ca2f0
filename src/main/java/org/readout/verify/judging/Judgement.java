package org.readout.verify.judging;

import java.util.List;

import org.readout.finding.Finding;
import org.readout.finding.Level;

/**
 * What one judge says of a rendition held against one standard.
 *
 * @param standard what it was held against, as people cite it ("PDF/UA-2 (ISO 14289-2:2024)", "nothing lost")
 * @param judge    who says so, with version ("veraPDF 1.30.2", "Readout")
 * @param findings what falls short of it; errors hold the release back
 */
public record Judgement(String standard, String judge, List<Finding> findings) {

    public Judgement {
        findings = List.copyOf(findings);
    }

    public boolean passed() {
        return findings.stream().noneMatch(finding -> finding.level() == Level.ERROR);
    }
}

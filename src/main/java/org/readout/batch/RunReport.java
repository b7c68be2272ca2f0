package org.readout.batch;

import java.util.List;
import java.util.Set;

import org.readout.finding.Finding;
import org.readout.model.Digest;

/**
 * What came of a run.
 *
 * @param release    id of the release it made or left as it was, live or a draft; empty when there was nothing to publish
 * @param renditions how many files of editions the release holds
 * @param memos      titles of the memos released, by file
 * @param heldBack   drafts that errors kept out of the release
 * @param refused    those among them that could not be read or understood at all
 * @param findings   on drafts and renditions, in draft order
 */
public record RunReport(String release, int renditions, List<String> memos, List<String> heldBack, List<String> refused,
        List<Finding> findings) {

    /** Rules whose findings are of the moment and not of the draft: a busy machine, a full disk, a file somebody has open. */
    private static final Set<String> PASSING = Set.of("draft-too-slow", "draft-too-large", "draft-not-kept", "draft-inaccessible", "rendition-failed");

    public RunReport {
        memos = List.copyOf(memos);
        heldBack = List.copyOf(heldBack);
        refused = List.copyOf(refused);
        findings = List.copyOf(findings);
    }

    public boolean published() {
        return !release.isEmpty();
    }

    /** Whether the same work would come to the same again, so that it need not be done. */
    boolean settled() {
        return findings.stream().noneMatch(finding -> PASSING.contains(finding.rule()));
    }

    static Digest key(Digest identity) {
        return Digest.of("run-report", identity.hex());
    }
}

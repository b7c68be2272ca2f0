package org.readout.batch.release;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.Digest;

/**
 * What came of a run.
 *
 * @param release    id of the release it made or left as it was, live or a draft; empty when there was nothing to publish
 * @param renditions how many files of editions the release holds
 * @param memos      titles of the memos released, by file
 * @param heldBack   drafts that errors kept out of the release
 * @param carried    those among them whose memos stay as the release before has them
 * @param refused    those among them that could not be read or understood at all
 * @param levels     how many findings there are of each level
 * @param findings   on drafts and renditions, in draft order; the errors alone when a run saw at a glance that nothing had changed
 */
public record RunReport(String release, int renditions, List<String> memos, List<String> heldBack, List<String> carried, List<String> refused,
        SortedMap<Level, Integer> levels, List<Finding> findings) {

    /** Rules whose findings are of the moment and not of the draft: a busy machine, a full disk, a file somebody has open. */
    private static final Set<String> PASSING = Set.of("draft-too-slow", "draft-too-large", "draft-not-kept", "draft-inaccessible", "rendition-failed");

    public RunReport {
        memos = List.copyOf(memos);
        heldBack = List.copyOf(heldBack);
        carried = List.copyOf(carried);
        refused = List.copyOf(refused);
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        findings = List.copyOf(findings);
    }

    /** With all findings. */
    public RunReport(String release, int renditions, List<String> memos, List<String> heldBack, List<String> carried, List<String> refused, List<Finding> findings) {
        this(release, renditions, memos, heldBack, carried, refused, count(findings), findings);
    }

    private static SortedMap<Level, Integer> count(List<Finding> findings) {
        SortedMap<Level, Integer> levels = new TreeMap<>();
        for (Level level : Level.values()) {
            levels.put(level, (int) findings.stream().filter(finding -> finding.level() == level).count());
        }
        return levels;
    }

    public List<Finding> errors() {
        return findings.stream().filter(finding -> finding.level() == Level.ERROR).toList();
    }

    /** What a run has to say that finds all as it was: of thousands of drafts the other findings take longer to read than everything else. */
    public RunReport atAGlance() {
        return new RunReport(release, renditions, memos, heldBack, carried, refused, levels, errors());
    }

    public boolean published() {
        return !release.isEmpty();
    }

    /** Whether the same work would come to the same again, so that it need not be done. */
    public boolean settled() {
        return findings.stream().noneMatch(finding -> PASSING.contains(finding.rule()));
    }

    public static Digest key(Digest identity) {
        return Digest.of("run-report", identity.hex());
    }
}

package org.readout.batch;

import java.util.List;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/**
 * A run that cannot begin or go on because of something its user can mend: a wrong folder, template or word. Carries the
 * findings that say so. Not for drafts: what is wrong with a draft never stops a run.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public Refusal(List<Finding> findings) {
        super(findings.get(0).message());
        this.findings = List.copyOf(findings);
    }

    static Refusal of(String place, String message, String hint) {
        return new Refusal(List.of(Finding.error("cannot-run", SourceSpan.of(place), message, hint)));
    }

    public List<Finding> findings() {
        return findings;
    }
}

package org.readout.release;

import org.readout.model.Digest;

/** What became of a draft: its findings by level, and whether errors kept it out of the release. */
public record DraftOutcome(String file, Digest digest, int errors, int warnings, int notes) {

    boolean heldBack() {
        return errors > 0;
    }
}

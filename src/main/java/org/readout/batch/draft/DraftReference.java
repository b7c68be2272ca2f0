package org.readout.batch.draft;

import org.readout.model.Digest;

/** A draft by name and content; its bytes are kept in the store under the digest, safe from edits during a run. {@link Digest#NONE}: nobody may read its file. */
public record DraftReference(String file, Digest digest) {

    boolean isInaccessible() {
        return digest.equals(Digest.NONE);
    }
}

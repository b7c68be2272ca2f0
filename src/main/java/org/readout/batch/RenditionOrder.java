package org.readout.batch;

import org.readout.model.Format;

/** One rendition to be made: a prepared draft's memo, for an audience, in a format. */
record RenditionOrder(PreparedDraft draft, String audience, Format format) {

    /** "policymakers/policy-memo.pdf" */
    String path() {
        return audience + "/" + draft.memo() + "." + format.extension();
    }
}

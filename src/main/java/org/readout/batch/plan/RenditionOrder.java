package org.readout.batch.plan;

import org.readout.batch.draft.PreparedDraft;
import org.readout.model.Format;

/** One rendition to be made: a prepared draft's memo, for an audience, in a format. */
public record RenditionOrder(PreparedDraft draft, String audience, Format format) {

    /** "policymakers/policy-memo.pdf"; a translation has its language before the ending, "policymakers/policy-memo.fr.pdf" */
    public String path() {
        return format.file(audience, draft.memo(), draft.translated().map(translated -> draft.metadata().language()));
    }
}

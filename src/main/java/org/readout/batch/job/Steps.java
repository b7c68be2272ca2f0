package org.readout.batch.job;

import java.util.List;

import org.readout.batch.draft.DraftReference;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.plan.RenditionOrder;
import org.readout.model.Digest;

/**
 * What the steps of a publish job do: a method per step, each of which may be called again after a crash and then finds what was done before. Called by
 * several threads at once.
 */
public interface Steps {

    /** Of all the run reads, and of the Readout that does it. */
    Digest identity();

    /** How many may work at once, at least 1. */
    int threads();

    /** Says that reading begins, and of how much. */
    int beginReading();

    /** In the order their slices are dealt in. */
    List<DraftReference> drafts();

    PreparedDraft prepare(DraftReference draft);

    /** Says that rendering begins, and of how much; every draft is prepared by then. */
    int beginRendering();

    /** In the order their slices are dealt in. */
    List<RenditionOrder> orders();

    RenditionOrder produce(RenditionOrder order);

    /** Makes a release of what was produced. */
    void release();
}

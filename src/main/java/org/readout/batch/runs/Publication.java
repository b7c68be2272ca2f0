package org.readout.batch.runs;

import org.readout.batch.publish.Publishing;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Refusal;

/** Something that publishes each time it is asked to. */
@FunctionalInterface
public interface Publication {

    /** @throws Refusal when the run cannot begin */
    Publishing.Outcome publish(Progress progress);
}

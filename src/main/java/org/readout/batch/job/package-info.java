/**
 * Spring Batch, and nothing else of batch imports it: the publish job, its steps and slices, its record and its log.
 *
 * <p>Enters: the {@link org.readout.batch.job.Steps} of a run. Leaves: that they are done, and how long each took; what was cut off is taken up where it stopped.
 *
 * <p>May import of batch: work, draft, plan.
 */
@NullMarked
@NamedInterface("job")
package org.readout.batch.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

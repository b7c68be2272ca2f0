/**
 * Publishing as a whole: a run looked at by a glance, its identity, its steps, its preview, and pruning behind it.
 *
 * <p>Enters: settings. Leaves: what came of the run. The job has its steps done; the rooms before do the work.
 *
 * <p>May import of batch: all rooms named before it.
 */
@NullMarked
@NamedInterface("publish")
package org.readout.batch.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

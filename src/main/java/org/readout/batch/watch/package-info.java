/**
 * Publishing whenever drafts or templates are saved.
 *
 * <p>Enters: folders to look at. Leaves: a run for each save or burst of saves.
 *
 * <p>May import of batch: work, runs.
 */
@NullMarked
@NamedInterface("watch")
package org.readout.batch.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

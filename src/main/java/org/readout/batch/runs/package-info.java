/**
 * Runs and their records: what started each, what came of it, and waiting for one's turn.
 *
 * <p>Enters: a cause, and what does the run. Leaves: its record, beside what came of it.
 *
 * <p>May import of batch: work, release, publish.
 */
@NullMarked
@NamedInterface("runs")
package org.readout.batch.runs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

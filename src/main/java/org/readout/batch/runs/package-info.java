/** Runs and their records: what started each, what came of it, and waiting for one's turn. */
@NullMarked
@NamedInterface("runs")
package org.readout.batch.runs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

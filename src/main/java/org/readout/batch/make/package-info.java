/**
 * Editions and renditions: cut, rendered and verified, each once, and kept with all that was read to make them.
 *
 * <p>Enters: orders of a plan. Leaves: what each came to, and its bytes in the store.
 *
 * <p>May import of batch: work, draft, plan.
 */
@NullMarked
@NamedInterface("make")
package org.readout.batch.make;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

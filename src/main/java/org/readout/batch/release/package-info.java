/**
 * From what was prepared and produced to a release, with all that accounts for it.
 *
 * <p>Enters: a plan and what its orders came to. Leaves: a staged release, and the {@link org.readout.batch.release.RunReport} of it.
 *
 * <p>May import of batch: work, template, draft, bitext, plan, make, announce, compare, register.
 */
@NullMarked
@NamedInterface("release")
package org.readout.batch.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

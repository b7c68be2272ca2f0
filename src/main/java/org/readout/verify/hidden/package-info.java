/**
 * What no audience is meant to see: that a file tells of no machine, no program and no person, and carries no remarks.
 *
 * <p>Enters: a rendition, what it is meant to say, and the {@link org.readout.verify.hidden.Machine} it was made on. Leaves: a judgement. May import: model,
 * edition, render, verify.judging, verify.spots.
 */
@NullMarked
@NamedInterface("hidden")
package org.readout.verify.hidden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Publishing at planned times. */
@NullMarked
@NamedInterface("schedule")
package org.readout.batch.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

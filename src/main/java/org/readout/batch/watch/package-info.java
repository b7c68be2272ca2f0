/** Publishing whenever drafts or templates are saved. */
@NullMarked
@NamedInterface("watch")
package org.readout.batch.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Where a release stands and what may be done with it: values and decisions, no effects.
 *
 * <p>Enters: what was written down so far, and what somebody asks for. Leaves: what is to be written down, or why not.
 */
@NullMarked
@NamedInterface("states")
package org.readout.release.states;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

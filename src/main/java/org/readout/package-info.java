/** Readout turns memo drafts into releases; each room below is a stage, and data flows one way through them. */
@NullMarked
package org.readout;

import org.jspecify.annotations.NullMarked;

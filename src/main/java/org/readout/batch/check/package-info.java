/**
 * Looking at drafts and templates without publishing.
 *
 * <p>Enters: settings. Leaves: drafts with what there is to say of them, and copies of drafts with comments.
 */
@NullMarked
@NamedInterface("check")
package org.readout.batch.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Looking at drafts and templates without publishing.
 *
 * <p>Enters: settings. Leaves: drafts with what there is to say of them, and copies of drafts with comments.
 *
 * <p>May import of batch: work, template, draft, plan, announce.
 */
@NullMarked
@NamedInterface("check")
package org.readout.batch.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

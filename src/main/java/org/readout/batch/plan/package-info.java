/**
 * What a run would make: works in the place of the drafts that compose them, memos in other languages, what stands in for drafts with errors,
 * and the renditions of all of them.
 *
 * <p>Enters: drafts as each was read, translations there are. Leaves: a {@link org.readout.batch.plan.Plan} of
 * {@link org.readout.batch.plan.RenditionOrder}s.
 *
 * <p>May import of batch: work, template, draft, bitext.
 */
@NullMarked
@NamedInterface("plan")
package org.readout.batch.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

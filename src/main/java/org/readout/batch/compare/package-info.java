/**
 * What changed in memos since they were published, and what was published.
 *
 * <p>Enters: drafts as they are, memos of an earlier release. Leaves: reports and redlines, for one audience or for those who may see everything.
 *
 * <p>May import of batch: work, template, draft, plan.
 */
@NullMarked
@NamedInterface("compare")
package org.readout.batch.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

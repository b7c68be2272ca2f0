/**
 * What a release is announced with: the words that lead into it, and what may be told of each memo to everybody.
 *
 * <p>Enters: the lead beside the drafts, orders of a plan, what was made of them. Leaves: an announcement, whose pages {@code release.announcement} writes.
 *
 * <p>May import of batch: work, template, draft, plan, make.
 */
@NullMarked
@NamedInterface("announce")
package org.readout.batch.announce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

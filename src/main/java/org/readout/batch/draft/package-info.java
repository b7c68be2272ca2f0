/**
 * From files that authors saved to memos in the store: which files are drafts, the process they are read in, what is known of them from earlier.
 *
 * <p>Enters: the folder of drafts and templates. Leaves: prepared drafts. Of batch it sees {@code work} and {@code template} alone.
 */
@NullMarked
@NamedInterface("draft")
package org.readout.batch.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Translations there are of memos: the files that were imported or put beside the drafts, the formats they come in, and what of them is sound today.
 *
 * <p>Enters: the folders of drafts and releases. Leaves: translations as the store keeps them, read and judged. Of batch it sees {@code work}, {@code template} and {@code draft}.
 */
@NullMarked
@NamedInterface("bitext")
package org.readout.batch.bitext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

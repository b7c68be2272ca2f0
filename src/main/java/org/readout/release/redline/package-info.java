/**
 * A memo in Word with what changed as tracked changes (ECMA-376 part 1, 17.13.5).
 *
 * <p>Enters: two editions rendered as Word documents on the same reference document. Leaves: the later one, with what was inserted marked as
 * insertion and what was deleted put back as deletion, so that accepting all gives the later text and rejecting all the earlier.
 *
 * <p>Paragraphs, table rows, words, notes, pictures and fields are tracked. How things are set is not: styles and numbering are the later
 * edition's, and so are headers and footers.
 */
@NullMarked
@NamedInterface("redline")
package org.readout.release.redline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Passes over the blocks of a document that find headings nobody marked and put ranks right, and the tree of sections that they make.
 *
 * <p>Enters: blocks. Leaves: the same blocks, lines made headings; sections. Seen by the extract room only. May import: language, entry.
 */
@NullMarked
package org.readout.extract.heading;

import org.jspecify.annotations.NullMarked;

/**
 * The records in a part: which sections, lists, tables, boxes and paragraphs of it are one each.
 *
 * <p>Enters: sections of which it is known what they hold. Leaves: the same with their records in their places. Seen by the extract room only.
 * May import: all of extract but part and reference.
 */
@NullMarked
package org.readout.extract.record;

import org.jspecify.annotations.NullMarked;

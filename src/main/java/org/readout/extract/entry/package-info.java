/**
 * One record out of a paragraph, an item or a headed section: its title, its fields, its id.
 *
 * <p>Enters: blocks, and the group they stand in. Leaves: records in the memo's {@code Registry}. Seen by the extract room only. May import: language, ask.
 */
@NullMarked
package org.readout.extract.entry;

import org.jspecify.annotations.NullMarked;

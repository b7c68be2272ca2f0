/**
 * The signs by which what stands under a heading is told that does not say it: what is set off, what it is called, what it asks.
 *
 * <p>Enters: sections. Leaves: the kind of record they hold, or how far they read like one. Seen by the extract room only.
 * May import: language, ask, entry, table.
 */
@NullMarked
package org.readout.extract.sign;

import org.jspecify.annotations.NullMarked;

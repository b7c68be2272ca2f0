/**
 * What a sentence asks of whom, by when and why.
 *
 * <p>Enters: sentences. Leaves: addressees, dates, reasons. Seen by the extract room only. May import: language.
 */
@NullMarked
package org.readout.extract.ask;

import org.jspecify.annotations.NullMarked;

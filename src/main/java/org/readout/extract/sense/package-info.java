/**
 * What the words of a section make likely that it is, where its heading does not say ({@code src/docs/adr/0036}).
 *
 * <p>Enters: sections. Leaves: kinds of record with their probabilities. Seen by the extract room only. May import: language.
 */
@NullMarked
package org.readout.extract.sense;

import org.jspecify.annotations.NullMarked;

/**
 * Where a memo speaks of its own records: names and numbers in running text become references.
 *
 * <p>Enters: a memo's sections and records. Leaves: the same with references. Seen by the extract room only. May import: language.
 */
@NullMarked
package org.readout.extract.reference;

import org.jspecify.annotations.NullMarked;

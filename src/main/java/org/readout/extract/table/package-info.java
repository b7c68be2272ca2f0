/**
 * Records out of tables: a row each, a column each, crossed or in pairs.
 *
 * <p>Enters: a table, and the group it stands in. Leaves: records. Seen by the extract room only. May import: language, ask, entry.
 */
@NullMarked
package org.readout.extract.table;

import org.jspecify.annotations.NullMarked;

/**
 * What every reader uses: places, ids, run building, front matter, safe XML.
 *
 * <p>Enters: bytes and strings from a draft. Leaves: spans, ids, inlines and metadata. Seen by the source room only.
 */
@NullMarked
package org.readout.source.reading;

import org.jspecify.annotations.NullMarked;

/**
 * Reads HTML drafts with jsoup: clean pages and what Google Docs and Word export.
 *
 * <p>Enters: an HTML page. Leaves: a document. Seen by the source room only.
 */
@NullMarked
package org.readout.source.html;

import org.jspecify.annotations.NullMarked;

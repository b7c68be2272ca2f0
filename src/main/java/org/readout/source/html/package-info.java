/**
 * Reads HTML drafts with jsoup: clean pages and what Google Docs, Word and LibreOffice export.
 *
 * <p>Enters: an HTML page. Leaves: a document. Seen by the source room only.
 */
@NullMarked
package org.readout.source.html;

import org.jspecify.annotations.NullMarked;

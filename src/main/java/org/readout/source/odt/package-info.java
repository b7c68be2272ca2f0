/**
 * Reads OpenDocument drafts (.odt and flat .fodt) from their XML.
 *
 * <p>Enters: an OpenDocument text. Leaves: a document. Seen by the source room only.
 */
@NullMarked
package org.readout.source.odt;

import org.jspecify.annotations.NullMarked;

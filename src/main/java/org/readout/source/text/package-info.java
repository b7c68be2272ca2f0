/**
 * Reads plain text drafts.
 *
 * <p>Enters: text without mark-up. Leaves: a document. Seen by the source room only.
 */
@NullMarked
package org.readout.source.text;

import org.jspecify.annotations.NullMarked;

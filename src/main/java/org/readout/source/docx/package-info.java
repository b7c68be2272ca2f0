/**
 * Reads Word drafts (ECMA-376 transitional and strict) from their XML parts.
 *
 * <p>Enters: a .docx. Leaves: a document. Seen by the source room only.
 */
@NullMarked
package org.readout.source.docx;

import org.jspecify.annotations.NullMarked;

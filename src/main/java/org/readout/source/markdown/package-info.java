/**
 * Reads Markdown drafts with commonmark-java.
 *
 * <p>Enters: Markdown text. Leaves: a document. Seen by the source room only.
 */
@NullMarked
package org.readout.source.markdown;

import org.jspecify.annotations.NullMarked;

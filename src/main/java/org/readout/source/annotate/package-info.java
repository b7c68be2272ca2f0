/**
 * Puts findings into an author's own file as comments, at the words they are about, and changes nothing else in it.
 *
 * <p>Enters: a .docx or .odt as bytes, findings with spans from its reader. Leaves: the same file with comments. Seen by the
 * source room only.
 *
 * <p>The XML is not parsed, changed and written anew, because that would touch every namespace declaration, entity and line
 * end: comments are inserted into its characters, and every character that was there stays.
 */
@NullMarked
package org.readout.source.annotate;

import org.jspecify.annotations.NullMarked;

/**
 * Every text that stands in a file, wherever a program could show it: on the page, in decoration, attributes, comments, ids, bookmarks, XMP, custom
 * properties, embedded files, pictures.
 *
 * <p>Enters: the bytes of a rendition, or a value made of records. Leaves: {@link org.readout.verify.spots.Spot}s, or strings. What a standard prescribes
 * (names of elements, keywords of attributes, namespaces) is not text. May import: model, render, verify.carried. Seen by the verify room only.
 */
@NullMarked
package org.readout.verify.spots;

import org.jspecify.annotations.NullMarked;

/**
 * Editions into files.
 *
 * <p>Enters: {@code Edition} and {@link org.readout.render.Theme}. Leaves: {@link org.readout.render.Rendition}. A
 * renderer decides how things look, never what is shown or what number it bears.
 *
 * <p>All an edition says is set, in its order. What a renderer adds of its own (labels, contents, an index, a drawing's alternative text) is
 * made of the edition's words and of those of {@code edition.furniture()}, which come from the message files; any other word holds the release
 * back. It needs no mark. Pictures speak by their alternative text; decoration is marked as the format marks it ({@code aria-hidden},
 * artifact, header and footer). {@code verify} reads all of it back.
 *
 * <p>May import: model, finding, zip, edition.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "zip", "edition"})
package org.readout.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

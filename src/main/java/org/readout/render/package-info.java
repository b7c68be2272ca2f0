/**
 * Editions into files.
 *
 * <p>Enters: {@code Edition} and {@link org.readout.render.Theme}. Leaves: {@link org.readout.render.Rendition}. A
 * renderer decides how things look, never what is shown or what number it bears. May import: model, finding, edition.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "edition"})
package org.readout.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

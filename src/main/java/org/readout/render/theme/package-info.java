/**
 * Folders of files and what {@code theme.yaml} and {@code house.yaml} say, made into a {@link org.readout.render.Theme}.
 *
 * <p>Enters: the files of a theme, of those it extends, and of the house. Leaves: the theme, its style sheets complete, or
 * findings that name file and line. May import: model, finding, zip, edition (for what is left out of pictures).
 */
@NullMarked
@NamedInterface("theme")
package org.readout.render.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

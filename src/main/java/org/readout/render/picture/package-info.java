/**
 * Exhibits as pictures: an {@code Exhibit}, a theme's colours and its measured letters in, a {@link org.readout.render.picture.Drawing}
 * out, which {@link org.readout.render.picture.Svg} writes down. Pure; every format draws the same picture. May import: edition, render.
 */
@NullMarked
@NamedInterface("picture")
package org.readout.render.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

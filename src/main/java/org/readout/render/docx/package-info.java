/** Editions as Word documents on a theme's reference document, styles only. */
@NullMarked
@NamedInterface("docx")
package org.readout.render.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

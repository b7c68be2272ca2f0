/**
 * Editions as Word documents: an {@code Edition} and a theme's reference document in, bytes out, styles only. {@code Styles} finds
 * the designer's styles, {@code DocumentWriter} goes through the edition. May import: model, finding, zip, edition, render.
 */
@NullMarked
@NamedInterface("docx")
package org.readout.render.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

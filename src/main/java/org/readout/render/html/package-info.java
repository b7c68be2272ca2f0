/** Editions as one self-contained HTML file, and as the print page the PDF renderer sets. */
@NullMarked
@NamedInterface("html")
package org.readout.render.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

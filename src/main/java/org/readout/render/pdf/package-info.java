/** Editions as tagged PDF, set by openhtmltopdf from the print page. */
@NullMarked
@NamedInterface("pdf")
package org.readout.render.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Editions as tagged PDF, set by openhtmltopdf from the print page.
 *
 * <p>Enters: {@code Edition} and {@code Theme}. Leaves: {@code Rendition}. The rooms are the stages of it: {@code text} is what is done to the page before it is
 * set, {@code letters} from words to glyphs, {@code layout} what is settled before it is painted, {@code tags} what the file says to those who do not see it. This
 * room puts them together, and makes of what comes of it a file of the standards. May import: model, finding, edition, render, render.html, render.picture.
 */
@NullMarked
@NamedInterface("pdf")
package org.readout.render.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

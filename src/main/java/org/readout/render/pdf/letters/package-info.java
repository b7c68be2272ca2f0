/**
 * From words to glyphs and back: faces of a theme, what they join, kern and shape, how text is written into a page and what a reader copies out of it.
 *
 * <p>Enters: a theme's fonts and runs of text. Leaves: glyph codes with widths for the page, and, when the file is finished, what each glyph means. Knows nothing of pages, tags
 * or editions.
 */
@NullMarked
package org.readout.render.pdf.letters;

import org.jspecify.annotations.NullMarked;

/**
 * What is settled between laying a text out and painting it: tables that are too wide, words no line has room for, figures that leave a page empty, a summary or
 * a last page that is nearly full or nearly empty.
 *
 * <p>Enters: the print page and how the engine laid it out. Leaves: whether it may be painted, or is to be laid out again with the page as it is changed now; and
 * lines that have no room whatever is done. May import: model, finding, edition, render.pdf.text, render.pdf.tags.
 */
@NullMarked
package org.readout.render.pdf.layout;

import org.jspecify.annotations.NullMarked;

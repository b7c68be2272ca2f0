/**
 * What the file says to those who do not see it: the structure tree (ISO 32000-2, 14.7) and the marks in the pages' content that it is made of.
 *
 * <p>Enters: what the engine painted and tagged, with the {@link org.readout.render.pdf.tags.Origins} of its tags in the page it was set from. Leaves: the same
 * document with the tags that PDF/UA asks for ({@link org.readout.render.pdf.tags.Tagging}: its steps, in their order, are the list of what is mended), and
 * nothing but furniture outside of them. May import: model, edition, render.pdf.letters, render.pdf.text.
 */
@NullMarked
package org.readout.render.pdf.tags;

import org.jspecify.annotations.NullMarked;

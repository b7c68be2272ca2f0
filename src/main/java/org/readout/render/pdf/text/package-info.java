/**
 * What is done to the text of a print page before and while it is set: notes go to their marks, words are shaped and kept together, lines end and words part
 * where their language has them.
 *
 * <p>Enters: the print page as a tree. Leaves: the same tree, changed, and what the engine asks of a language. Knows nothing of pages of paper and of tags.
 * May import: render.pdf.letters.
 */
@NullMarked
package org.readout.render.pdf.text;

import org.jspecify.annotations.NullMarked;

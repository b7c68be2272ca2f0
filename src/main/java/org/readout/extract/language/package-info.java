/**
 * The words that drafts are understood by, in each language, and the sentences, leads and labels that they make.
 *
 * <p>Enters: {@code templates/words/*.yaml} and text. Leaves: what a word, a label or a sentence tells. Seen by the extract
 * room; {@code batch} reads the words themselves from here. May import: nothing else of extract.
 */
@NullMarked
@NamedInterface("language")
package org.readout.extract.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

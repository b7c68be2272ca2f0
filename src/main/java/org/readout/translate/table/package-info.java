/**
 * Bitexts as a table in a Word file, for reviewers who have no tool for translators. {@code TableWriter} writes the rows and
 * {@code OfficeFile} what is around them; {@code WordRows} reads rows back from whatever program saved them, {@code Return} makes them a bitext.
 * May import: model, finding, words, zip.
 */
@NullMarked
@NamedInterface("table")
package org.readout.translate.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

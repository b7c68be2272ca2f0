/**
 * Which part of a memo a heading names, and lines that name one as a heading would.
 *
 * <p>Enters: headings, and blocks whose headings are known. Leaves: parts, each with how surely it is named. Seen by the extract room only.
 * May import: language, ask, entry, heading.
 */
@NullMarked
package org.readout.extract.name;

import org.jspecify.annotations.NullMarked;

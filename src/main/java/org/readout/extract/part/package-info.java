/**
 * Which part of a memo a section is, by its heading ({@code name}) or by what stands under it ({@code sign}).
 *
 * <p>Enters: a document's blocks and a memo type. Leaves: sections with their parts and records, and how alike they are to the type. Seen by the extract room only.
 * May import: all of extract but reference.
 */
@NullMarked
package org.readout.extract.part;

import org.jspecify.annotations.NullMarked;

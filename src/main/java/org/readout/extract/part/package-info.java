/**
 * Which part of a memo a section is, and which records stand in it.
 *
 * <p>Enters: a document's blocks and a memo type. Leaves: sections with their parts and records, and how alike they are to the type. Seen by the extract room
 * only. May import: all of extract but reference.
 */
@NullMarked
package org.readout.extract.part;

import org.jspecify.annotations.NullMarked;

/**
 * Whether a release is what it says it is: told from its own files, on any machine, without templates, drafts or a store.
 *
 * <p>Enters: a release's folder, or a zip of it, and a public key if the reader has one. Leaves: what was looked at, and what is wrong. It
 * reads the bytes afresh and shares no code with what writes releases; of this house it knows {@code finding} and {@code model} alone.
 */
@NullMarked
@NamedInterface("proof")
package org.readout.release.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

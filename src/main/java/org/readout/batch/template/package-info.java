/**
 * {@code templates/}, read and checked before any work begins, and what is proposed to be written there.
 *
 * <p>Enters: the folder. Leaves: {@link org.readout.batch.template.Templates}, or every mistake in it at once. Of batch it sees {@code work} alone.
 */
@NullMarked
@NamedInterface("template")
package org.readout.batch.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Out to translators and back: exports, imports, how far each memo is, and editions in a language nobody speaks.
 *
 * <p>Enters: settings, files that came back. Leaves: files to send, translations for the next run to publish.
 *
 * <p>May import of batch: work, template, draft, bitext, plan, make.
 */
@NullMarked
@NamedInterface("translate")
package org.readout.batch.translate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Drafts in: the files an author sends become {@link org.readout.model.Document}s.
 *
 * <p>Enters: bytes of unknown origin. Leaves: blocks and inlines with the place each came from, plus findings; or
 * findings alone when the draft cannot be read. One reader per format, chosen by content. May import: model, finding, zip, words.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "zip", "words"})
package org.readout.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

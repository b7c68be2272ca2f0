/**
 * A memo, cut for one audience: what is shown, in which order, numbered, every cross-reference resolved.
 *
 * <p>Enters: {@code Memo} and {@code Audience}. Leaves: {@link org.readout.edition.Edition}, which only this room can
 * make, so that rendering an uncut memo does not compile. May import: model, finding, words.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "words"})
package org.readout.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

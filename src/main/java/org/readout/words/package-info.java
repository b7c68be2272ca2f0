/**
 * What text consists of in its language, for every room that compares or counts words.
 *
 * <p>Enters: text and the language it is in. Leaves: its {@link org.readout.words.Words}, and the {@link org.readout.words.Difference} of two texts.
 * May import: nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.readout.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What has been translated before: {@link Memory} finds it again, {@link WordCount} says what is left to pay for, {@link Tmx} and
 * {@link Tbx} give it to other tools. May import: model, finding, words.
 */
@NullMarked
@NamedInterface("memory")
package org.readout.translate.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

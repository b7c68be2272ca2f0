/**
 * What every judge is asked and what it answers, whatever the format.
 *
 * <p>Enters: a rendition and its edition. Leaves: {@link org.readout.verify.judging.Examination}, with a {@link org.readout.verify.judging.Judgement} for
 * each standard. May import: model, finding, edition, render, verify.carried, verify.spots.
 */
@NullMarked
@NamedInterface("judging")
package org.readout.verify.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

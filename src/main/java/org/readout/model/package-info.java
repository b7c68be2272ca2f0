/**
 * The memo as immutable values.
 *
 * <p>Enters: nothing. Leaves: {@link org.readout.model.Document} (a draft as read), {@link org.readout.model.Memo}
 * (the same, understood), the {@link org.readout.model.Block} and {@link org.readout.model.Inline} trees both are made
 * of, and the two declared kinds every stage is steered by, {@link org.readout.model.MemoType} and
 * {@link org.readout.model.Audience}. May import: nothing but the JDK.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.readout.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

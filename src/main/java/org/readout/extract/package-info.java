/**
 * What a document means: {@code Document} and {@code MemoType} in, {@link org.readout.model.Memo} out.
 *
 * <p>Nothing is dropped: text that is no record stays where the author put it. May import: model, finding.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding"})
package org.readout.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

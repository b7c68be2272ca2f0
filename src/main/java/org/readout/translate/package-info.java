/**
 * Memos to and from translators: {@code Memo} to XLIFF.
 *
 * <p>May import: model, finding.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding"})
package org.readout.translate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Whether a memo is fit to publish: {@code Memo} in, findings out, one small class per rule.
 *
 * <p>May import: model, finding.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding"})
package org.readout.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

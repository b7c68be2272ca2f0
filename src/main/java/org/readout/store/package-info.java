/**
 * Files that are there whole or not at all, and results found again by what they were made of.
 *
 * <p>Enters: bytes under a digest. Leaves: the same bytes, in this run or another. May import: model, finding.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding"})
package org.readout.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

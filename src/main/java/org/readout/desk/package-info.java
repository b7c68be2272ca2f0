/**
 * The web desk: what people look at in a browser on their own machine.
 *
 * <p>Enters: the output folder and the findings of the last run. Leaves: pages. May import: model, finding, release.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "release"})
package org.readout.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

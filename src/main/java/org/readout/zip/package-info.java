/**
 * Zips that are the same whenever they are written: what is delivered, and every Office file.
 *
 * <p>Enters: files by name. Leaves: bytes. May import: nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.readout.zip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

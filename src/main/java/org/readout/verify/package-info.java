/**
 * Whether a rendition is what it should be: {@code Rendition} and the {@code Edition} it was made of in, findings out.
 *
 * <p>It reads the bytes afresh and shares no code with the renderers. May import: model, finding, edition, render.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "edition", "render"})
package org.readout.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What Readout has to say about a draft, a template or an edition.
 *
 * <p>Enters: places and words. Leaves: {@link org.readout.finding.Finding}, {@link org.readout.finding.Checked}, and
 * reports of many findings for a terminal, a page, a program (JSON) and a code host (SARIF 2.1.0). May import: model.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model"})
package org.readout.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

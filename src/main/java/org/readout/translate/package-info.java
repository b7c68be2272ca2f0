/**
 * Memos to and from translators. {@code Extraction} takes a memo's text out unit by unit, {@code Localised} puts translations in their place;
 * between them stands the {@code Bitext}, which the packages inside write in the formats translators work with and read back. {@code Leverage}
 * brings what was translated of earlier versions to the text of today, {@code Returned} judges what came back.
 *
 * <p>Enters: {@code Memo}, files that came back. Leaves: files to send, {@code Localised} memos, findings.
 *
 * <p>May import: model, finding, words, zip.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding", "words", "zip"})
package org.readout.translate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

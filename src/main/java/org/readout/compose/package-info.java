/**
 * Several memos in one work: {@code Memo}s in, one {@link org.readout.model.Memo} out, with one numbering.
 *
 * <p>Enters: a draft that names the memos it composes, and those memos. Leaves: {@link org.readout.compose.Work}, whose memo is like any
 * other, so that whatever is made of memos is made of works. Text is never reworded; what a work says beyond its drafts it accounts for.
 * May import: model, finding.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "finding"})
package org.readout.compose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

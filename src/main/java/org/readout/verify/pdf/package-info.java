/** Judges of PDF files: a rendition and its edition in, judgements out. May import: model, finding, edition, render, verify. */
@NullMarked
package org.readout.verify.pdf;

import org.jspecify.annotations.NullMarked;

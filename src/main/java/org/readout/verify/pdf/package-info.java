/** Judges of PDF files: a rendition and its edition in, judgements out. May import: model, edition, render, verify.judging, verify.carried, verify.spots. */
@NullMarked
package org.readout.verify.pdf;

import org.jspecify.annotations.NullMarked;

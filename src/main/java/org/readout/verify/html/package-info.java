/** Judges of web pages: a rendition and its edition in, judgements out. May import: edition, render, verify.judging, verify.carried, verify.spots. */
@NullMarked
package org.readout.verify.html;

import org.jspecify.annotations.NullMarked;

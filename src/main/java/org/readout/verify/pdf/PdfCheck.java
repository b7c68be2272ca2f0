package org.readout.verify.pdf;

import java.io.IOException;

import org.readout.edition.Edition;
import org.readout.verify.judging.Requirements;

/** One thing that is looked for in the tags of a file. */
interface PdfCheck {

    void check(TaggedFile file, Edition edition, Requirements requirements) throws IOException;
}

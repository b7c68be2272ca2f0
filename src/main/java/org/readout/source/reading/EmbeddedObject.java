package org.readout.source.reading;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/** What is said of a thing in a draft that another program made, and that only that program can open. */
public final class EmbeddedObject {

    private static final String RULE = "embedded-object";

    private EmbeddedObject() {
    }

    public static Finding any(SourceSpan here) {
        return Finding.warning(RULE, here, "An embedded object is not carried.", "Replace it with text, a table or a picture.");
    }

    /** @param words what the file says of the formula for those who cannot see it, or keeps of its text; empty where that is nothing */
    public static Finding formula(SourceSpan here, String words, String mend) {
        String quoted = here.saying(words).quoted();
        return Finding.warning(RULE, here, quoted.isEmpty() ? "A formula is not carried." : "A formula is not carried: “" + quoted + "”.", mend);
    }
}

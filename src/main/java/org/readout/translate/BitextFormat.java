package org.readout.translate;

import org.readout.finding.Checked;

/** A file format that bitexts are sent and returned in. What is written and read back is the same. */
public interface BitextFormat {

    /** With the dot: ".xlf". */
    String extension();

    /** The same bytes for the same bitext. */
    byte[] write(Bitext bitext);

    /**
     * What a file says, as far as it can be made out; what cannot is found. Nothing is held against the memo here.
     *
     * @param file name of the file, for findings
     */
    Checked<Bitext> read(String file, byte[] bytes);
}

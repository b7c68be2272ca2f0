package org.readout.translate.xliff;

import org.readout.finding.Checked;
import org.readout.translate.Bitext;
import org.readout.translate.BitextFormat;

/**
 * XLIFF 2.0 (OASIS, 2014; ISO 21720:2017) with its matches and metadata modules, by Okapi's library. Reads XLIFF 1.2 too. A bitext
 * without units, or with a unit without segments, is none in this format.
 */
public final class Xliff2 implements BitextFormat {

    @Override
    public String extension() {
        return ".xlf";
    }

    @Override
    public byte[] write(Bitext bitext) {
        return Writing2.write(bitext);
    }

    @Override
    public Checked<Bitext> read(String file, byte[] bytes) {
        return Reading.read(file, bytes);
    }
}

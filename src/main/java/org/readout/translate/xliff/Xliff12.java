package org.readout.translate.xliff;

import org.readout.finding.Checked;
import org.readout.translate.Bitext;
import org.readout.translate.BitextFormat;

/**
 * XLIFF 1.2 (OASIS, 2008), strict: what translation tools open best. Reads what tools make of it too, and XLIFF 2.
 *
 * @param filled whether the source is written as target where there is no translation, with the state "needs-translation". OmegaT's
 *               own filter offers only what stands in a target; other tools take such a target for none
 */
public record Xliff12(boolean filled) implements BitextFormat {

    public Xliff12() {
        this(true);
    }

    @Override
    public String extension() {
        return ".xlf";
    }

    @Override
    public byte[] write(Bitext bitext) {
        return Writing12.write(bitext, filled);
    }

    @Override
    public Checked<Bitext> read(String file, byte[] bytes) {
        return Reading.read(file, bytes);
    }
}

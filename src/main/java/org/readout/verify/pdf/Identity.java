package org.readout.verify.pdf;

import java.io.IOException;
import java.io.InputStream;

import org.verapdf.cos.COSName;
import org.verapdf.pd.font.cmap.CMap;
import org.verapdf.pd.font.cmap.PDCMap;

/**
 * The encoding of fonts in which a code of two bytes is the number of its glyph (ISO 32000-2, 9.7.5.2). veraPDF holds each pair of bytes against what it knows of codes, and goes
 * through 256 ranges four times for each glyph.
 */
final class Identity extends CMap {

    static final String NAME = "Identity-H";

    private static final int MOST = 0xFFFF;

    private final CMap asRead = new PDCMap(COSName.construct(NAME)).getCMapFile();

    Identity() {
        useCMap(asRead);
    }

    @Override
    public int toCID(int code) {
        return containsCode(code) ? code : super.toCID(code);
    }

    @Override
    public boolean containsCode(int code) {
        return code >= 0 && code <= MOST;
    }

    /** A byte that is missing at the end is read as −1. */
    @Override
    public int getCodeFromStream(InputStream codes) throws IOException {
        return (codes.read() & 0xFF) << 8 | codes.read() & 0xFF;
    }

    @Override
    public String getRegistry() {
        return asRead.getRegistry();
    }

    @Override
    public String getOrdering() {
        return asRead.getOrdering();
    }

    @Override
    public int getSupplement() {
        return asRead.getSupplement();
    }

    @Override
    public String getName() {
        return asRead.getName();
    }
}

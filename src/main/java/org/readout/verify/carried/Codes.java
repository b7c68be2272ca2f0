package org.readout.verify.carried;

import java.io.ByteArrayInputStream;

/** The bytes of a shown text, for one thread: {@code ByteArrayInputStream} takes a lock for each of them, and there are some 150 000 in a file. */
public final class Codes extends ByteArrayInputStream {

    public Codes(byte[] text) {
        super(text);
    }

    @Override
    public int read() {
        return pos < count ? buf[pos++] & 0xFF : -1;
    }

    @Override
    public int available() {
        return count - pos;
    }
}

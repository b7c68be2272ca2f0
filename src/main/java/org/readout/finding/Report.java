package org.readout.finding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Findings in one form, in UTF-8, with a line break at the end. It is written piece by piece: of thousands of drafts there is much to say. */
@FunctionalInterface
public interface Report {

    /** Leaves {@code out} open. */
    void write(OutputStream out) throws IOException;

    default byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

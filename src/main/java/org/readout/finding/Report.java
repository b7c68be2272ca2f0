package org.readout.finding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** What is to be said of many drafts in one form, in UTF-8, with a line break at the end. It is written piece by piece. */
@FunctionalInterface
public interface Report {

    /** Leaves {@code out} open. */
    void write(OutputStream out) throws IOException;

    default byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        print(bytes);
        return bytes.toByteArray();
    }

    default void print(OutputStream out) {
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

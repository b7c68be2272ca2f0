package org.readout.verify.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A text that may be packed with the pictures it shows. */
final class PackedText {

    private PackedText() {
    }

    /** The text of the first name in the zip that is one; the bytes themselves where they are no zip. */
    static byte[] of(byte[] bytes, String name) throws IOException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return bytes;
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().matches(name)) {
                    return in.readAllBytes();
                }
            }
        }
        return new byte[0];
    }
}

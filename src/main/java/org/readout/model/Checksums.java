package org.readout.model;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Length and two sums (CRC-32 and CRC-32C) of bytes that nobody forges, by which others are told from them. Processors work them out by themselves, where a
 * {@link Digest} is a tenth of a short run.
 */
public final class Checksums {

    private Checksums() {
    }

    /** In decimal, with blanks between them. */
    public static String of(byte[] bytes) {
        return bytes.length + " " + sum(new CRC32(), bytes) + " " + sum(new CRC32C(), bytes);
    }

    private static long sum(Checksum sum, byte[] bytes) {
        sum.update(bytes);
        return sum.getValue();
    }
}

package org.readout.model;

/**
 * An author's file, untrusted.
 *
 * @param file   its name, without folders
 * @param digest of the bytes
 */
public record Draft(String file, byte[] bytes, Digest digest) {

    public Draft(String file, byte[] bytes) {
        this(file, bytes, Digest.of(bytes));
    }
}

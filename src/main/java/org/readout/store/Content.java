package org.readout.store;

import org.readout.model.Digest;

/**
 * Bytes that go by their own digest, which is worked out once however often it is asked for.
 *
 * @param digest of the bytes
 */
public record Content(Digest digest, byte[] bytes) {

    public static Content of(byte[] bytes) {
        return new Content(Digest.of(bytes), bytes);
    }
}

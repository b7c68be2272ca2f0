package org.readout.render;

import org.readout.model.Digest;
import org.readout.model.Format;

/**
 * An edition in one format.
 *
 * @param digest of the bytes
 */
public record Rendition(String memo, String audience, String language, Format format, byte[] bytes, Digest digest) {

    public Rendition(String memo, String audience, String language, Format format, byte[] bytes) {
        this(memo, audience, language, format, bytes, Digest.of(bytes));
    }
}

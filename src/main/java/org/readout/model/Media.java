package org.readout.model;

import java.util.Arrays;

/** A picture's bytes. Two are equal when their bytes and types are. */
public final class Media {

    private final String mediaType;
    private final byte[] bytes;

    /** @param mediaType an IANA media type, as detected from the bytes ("image/png") */
    public Media(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Media media && mediaType.equals(media.mediaType) && Arrays.equals(bytes, media.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return mediaType + ", " + bytes.length + " bytes";
    }
}

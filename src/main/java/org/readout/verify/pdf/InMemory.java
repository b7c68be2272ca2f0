package org.readout.verify.pdf;

import java.io.IOException;

import org.verapdf.as.io.ASInputStream;
import org.verapdf.as.io.ASMemoryInStream;
import org.verapdf.cos.COSStream;

/** Bytes for veraPDF's parsers, which put what has more than ten kilobytes into a temporary file of its own and read it, two kilobytes at a time, from there. */
final class InMemory extends ASMemoryInStream {

    private final byte[] bytes;

    InMemory(byte[] bytes) {
        super(bytes, bytes.length, false);
        this.bytes = bytes;
    }

    /** What is left of a stream, which is closed. */
    static InMemory read(ASInputStream stream) throws IOException {
        try (stream) {
            return new InMemory(stream.readAllBytes());
        }
    }

    /** As a whole: {@code InputStream} asks for each byte. */
    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = Math.min(available(), most);
        System.arraycopy(bytes, (int) getOffset(), into, from, read);
        skip(read);
        return read == 0 && most > 0 ? -1 : read;
    }

    /** A broken file is refused here as where it is read from the disk. */
    @Override
    public void seek(long offset) throws IOException {
        if (offset > bytes.length) {
            throw new IllegalArgumentException("after the end of the stream");
        }
        super.seek(offset);
    }

    /** A stream of a file that is decoded here when it is asked for. */
    static final class Stream extends COSStream {

        Stream(COSStream read) {
            super(read, read.getData(), FilterFlags.RAW_DATA);
            setObjectKey(read.getObjectKey());
            setRealStreamSize(read.getRealStreamSize());
            setStreamKeywordCRLFCompliant(read.isStreamKeywordCRLFCompliant());
            setEndstreamKeywordCRLFCompliant(read.isEndstreamKeywordCRLFCompliant());
        }

        @Override
        public ASInputStream getData(FilterFlags flags) {
            if (flags == FilterFlags.RAW_DATA || getFilters().empty()) {
                return super.getData(flags);
            }
            try {
                return read(super.getData(flags));
            } catch (IOException e) {
                // where it cannot be decoded, whoever asked meets it where he did before
                return super.getData(flags);
            }
        }
    }
}

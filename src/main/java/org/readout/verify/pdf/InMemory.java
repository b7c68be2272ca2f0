package org.readout.verify.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.verapdf.as.ASAtom;
import org.verapdf.as.filters.io.ASBufferedInFilter;
import org.verapdf.as.io.ASInputStream;
import org.verapdf.as.io.ASMemoryInStream;
import org.verapdf.cos.COSStream;

/** Bytes for veraPDF's parsers, which put what has more than ten kilobytes into a temporary file of its own and read it, two kilobytes at a time, from there. */
final class InMemory extends ASMemoryInStream {

    private static final int PORTION = 1 << 13;

    private final byte[] bytes;

    InMemory(byte[] bytes) {
        super(bytes, bytes.length, false);
        this.bytes = bytes;
    }

    /** What is left of a stream, which is closed. Its filters have each byte asked for by itself, in an array of its own, unless they are asked as veraPDF asks them. */
    private static byte[] rest(ASInputStream stream) throws IOException {
        try (stream) {
            ByteArrayOutputStream rest = new ByteArrayOutputStream(PORTION);
            byte[] portion = new byte[ASBufferedInFilter.BF_BUFFER_SIZE];
            for (int read = stream.read(portion, portion.length); read != -1; read = stream.read(portion, portion.length)) {
                rest.write(portion, 0, read);
            }
            return rest.toByteArray();
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

        private static final List<ASAtom> DEFLATED = List.of(ASAtom.FLATE_DECODE);

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
                Optional<byte[]> inflated = isDeflated() ? inflated(rest(super.getData(FilterFlags.RAW_DATA))) : Optional.empty();
                return new InMemory(inflated.isPresent() ? inflated.get() : rest(super.getData(flags)));
            } catch (IOException e) {
                // where it cannot be decoded, whoever asked meets it where he did before
                return super.getData(flags);
            }
        }

        private boolean isDeflated() {
            return getFilters().getFilters().equals(DEFLATED) && getKey(ASAtom.DECODE_PARMS).empty();
        }

        /** Nearly all are whole, and need none of the buffers in which veraPDF finds out what can be saved of others. */
        private static Optional<byte[]> inflated(byte[] raw) {
            Inflater inflater = new Inflater();
            try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(raw), inflater, PORTION)) {
                byte[] inflated = stream.readAllBytes();
                return inflater.finished() && inflater.getBytesRead() == raw.length ? Optional.of(inflated) : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            } finally {
                inflater.end();
            }
        }
    }
}

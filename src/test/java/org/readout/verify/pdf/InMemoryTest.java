package org.readout.verify.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.verapdf.as.ASAtom;
import org.verapdf.as.io.ASInputStream;
import org.verapdf.cos.COSDictionary;
import org.verapdf.cos.COSName;
import org.verapdf.cos.COSObject;
import org.verapdf.cos.COSStream;

class InMemoryTest {

    private static final int PORTION = 1000;

    @Test
    void aStreamIsDecodedAsVeraPdfDoesWholeOrNot() throws IOException {
        assertThat(ours(deflated())).isEqualTo(text()).isEqualTo(theirs(deflated()));
        sameAs(bytes -> Arrays.copyOf(bytes, bytes.length / 2));
        sameAs(bytes -> Arrays.copyOf(bytes, bytes.length - 5));
        sameAs(bytes -> {
            bytes[bytes.length / 2] ^= 0x55;
            return bytes;
        });
        sameAs(bytes -> new byte[0]);
        sameAs(bytes -> "no deflated bytes".getBytes());
    }

    private static void sameAs(UnaryOperator<byte[]> damage) throws IOException {
        assertThat(ours(damage.apply(deflated()))).isEqualTo(theirs(damage.apply(deflated())));
    }

    private static byte[] ours(byte[] raw) throws IOException {
        return read(new InMemory.Stream(stream(raw)).getData(COSStream.FilterFlags.DECODE));
    }

    private static byte[] theirs(byte[] raw) throws IOException {
        return read(stream(raw).getData(COSStream.FilterFlags.DECODE));
    }

    private static COSStream stream(byte[] raw) {
        COSObject dictionary = COSDictionary.construct();
        dictionary.setKey(ASAtom.FILTER, COSName.construct(ASAtom.FLATE_DECODE));
        return (COSStream) COSStream.construct((COSDictionary) dictionary.getDirectBase(), new InMemory(raw)).getDirectBase();
    }

    private static byte[] read(ASInputStream stream) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] portion = new byte[PORTION];
        for (int read = stream.read(portion, PORTION); read != -1; read = stream.read(portion, PORTION)) {
            all.write(portion, 0, read);
        }
        return all.toByteArray();
    }

    private static byte[] text() {
        byte[] text = new byte[40_000];
        Random random = new Random(7);
        for (int at = 0; at < text.length; at++) {
            text[at] = (byte) ('a' + random.nextInt(6));
        }
        return text;
    }

    private static byte[] deflated() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(text());
        }
        return bytes.toByteArray();
    }
}

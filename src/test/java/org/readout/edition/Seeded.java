package org.readout.edition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of every kind that an edition shows, each with all that cameras and programs write beside the picture: every such text begins with "quagga". */
public final class Seeded {

    public static final String WORD = "quagga";

    private Seeded() {
    }

    /** By media type. */
    public static Map<String, byte[]> pictures() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("image/jpeg", jpeg());
        all.put("image/png", png(written("png", false)));
        all.put("image/gif", gif());
        all.put("image/webp", webp());
        all.put("image/svg+xml", svg());
        return all;
    }

    public static String data(String mediaType) {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(pictures().get(mediaType));
    }

    /** With a thumbnail, EXIF with a place, XMP, IPTC, comments before and between scans, and a second picture behind the first. */
    static byte[] jpeg() {
        byte[] plain = written("jpg", true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xe0, "JFIF\0\1\1\0\0\1\0\1\2\1quagga".getBytes(StandardCharsets.ISO_8859_1)));
        out.writeBytes(segment(0xe0, "JFXX\0\20quaggathumbnail".getBytes(StandardCharsets.ISO_8859_1)));
        out.writeBytes(segment(0xe1, exif()));
        out.writeBytes(segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>quaggaxmp</x:xmpmeta>".getBytes(StandardCharsets.ISO_8859_1)));
        out.writeBytes(segment(0xe2, "MPF\0quaggampf".getBytes(StandardCharsets.ISO_8859_1)));
        out.writeBytes(segment(0xed, "Photoshop 3.0\0008BIM\4\4quaggaiptc".getBytes(StandardCharsets.ISO_8859_1)));
        out.writeBytes(segment(0xfe, "quaggacomment".getBytes(StandardCharsets.ISO_8859_1)));
        int at = 2;
        boolean between = false;
        while (at + 4 < plain.length && (plain[at + 1] & 0xff) != 0xd9) {
            int marker = plain[at + 1] & 0xff;
            int next = at + 2 + ((plain[at + 2] & 0xff) << 8 | plain[at + 3] & 0xff);
            while (marker == 0xda && !((plain[next] & 0xff) == 0xff && plain[next + 1] != 0)) {
                next++;
            }
            if (marker != 0xe0) {
                out.write(plain, at, next - at);
            }
            if (marker == 0xda && !between) {
                out.writeBytes(segment(0xfe, "quaggabetween".getBytes(StandardCharsets.ISO_8859_1)));
                between = true;
            }
            at = next;
        }
        out.write(plain, at, 2);
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xe1, exif()));
        out.writeBytes("quaggabehind".getBytes(StandardCharsets.ISO_8859_1));
        out.write(plain, at, 2);
        return out.toByteArray();
    }

    /** TIFF 6.0 with a camera's name, and which way is up. */
    private static byte[] exif() {
        ByteBuffer exif = ByteBuffer.allocate(100);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010f).putShort((short) 2).putInt(20).putInt(40);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0).putInt(0);
        exif.position(46).put("quaggacamera GPS 52N".getBytes(StandardCharsets.ISO_8859_1));
        return Arrays.copyOf(exif.array(), exif.position());
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4).put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2)).put(content).array();
    }

    /** With every chunk of text, EXIF, a time and a program's own. */
    public static byte[] png(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.writeBytes(chunk("tEXt", "Author\0quaggatext".getBytes(StandardCharsets.ISO_8859_1)));
        out.writeBytes(chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0quaggaxmp".getBytes(StandardCharsets.UTF_8)));
        out.writeBytes(chunk("zTXt", deflated("Comment\0\0", "quaggadeflated")));
        out.writeBytes(chunk("eXIf", exif()));
        out.writeBytes(chunk("tIME", new byte[] {7, (byte) 0xe8, 3, 27, 1, 2, 3}));
        out.writeBytes(chunk("prVt", "quaggaprogram".getBytes(StandardCharsets.ISO_8859_1)));
        out.write(plain, 33, plain.length - 33);
        out.writeBytes("quaggabehind".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] gif() {
        byte[] plain = written("gif", false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int head = 13 + ((plain[10] & 0x80) != 0 ? 3 << (plain[10] & 7) + 1 : 0);
        out.write(plain, 0, head);
        out.writeBytes(new byte[] {0x21, (byte) 0xfe, 13});
        out.writeBytes("quaggacomment\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(new byte[] {0x21, (byte) 0xff, 11});
        out.writeBytes("XMP DataXMP\11quaggaxmp\0".getBytes(StandardCharsets.ISO_8859_1));
        out.write(plain, head, plain.length - head);
        out.writeBytes("quaggabehind".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] webp() {
        byte[] plain = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(riff("VP8X", new byte[] {0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        out.write(plain, 12, plain.length - 12);
        out.writeBytes(riff("EXIF", "quaggacamera".getBytes(StandardCharsets.ISO_8859_1)));
        out.writeBytes(riff("XMP ", "quaggaxmp!".getBytes(StandardCharsets.ISO_8859_1)));
        out.writeBytes(riff("PROG", "quaggaprog".getBytes(StandardCharsets.ISO_8859_1)));
        return ByteBuffer.allocate(out.size() + 12).order(ByteOrder.LITTLE_ENDIAN).put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(out.size() + 4)
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(out.toByteArray()).array();
    }

    private static byte[] riff(String type, byte[] content) {
        return ByteBuffer.allocate(content.length + 8).order(ByteOrder.LITTLE_ENDIAN).put(type.getBytes(StandardCharsets.ISO_8859_1)).putInt(content.length).put(content).array();
    }

    private static byte[] svg() {
        return ("<?xml version=\"1.0\"?><!-- quaggacomment --><?quaggainstruction x?><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\""
                + " xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" width=\"8\" height=\"8\" viewBox=\"0 0 8 8\" inkscape:export-filename=\"/home/quagga/a.png\" sodipodi:docname='quagga.svg'>"
                + "<metadata id=\"m\">quaggametadata</metadata><sodipodi:namedview inkscape:cx=\"1\"><inkscape:grid id=\"quaggagrid\"/></sodipodi:namedview>"
                + "<rect x=\"0\" y=\"0\" width=\"8\" height=\"8\" rx=\"0\" fill=\"#123456\" stroke=\"#123456\" data-author=\"quaggadata\" inkscape:label=\"quaggalabel\"/></svg>").getBytes(StandardCharsets.UTF_8);
    }

    /** Eight by eight points of several colours. */
    private static byte[] written(String format, boolean progressive) {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 64; at++) {
            image.setRGB(at % 8, at / 8, at * 0x030507);
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
            try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(stream);
                ImageWriteParam how = writer.getDefaultWriteParam();
                if (progressive) {
                    how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
                }
                writer.write(null, new IIOImage(image, null, null), how);
            }
            writer.dispose();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflated(String plain, String hidden) {
        Deflater deflater = new Deflater();
        deflater.setInput(hidden.getBytes(StandardCharsets.ISO_8859_1));
        deflater.finish();
        byte[] buffer = new byte[100];
        int length = deflater.deflate(buffer);
        deflater.end();
        byte[] head = plain.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(head.length + length).put(head).put(buffer, 0, length).array();
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12).putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content).putInt((int) sum.getValue()).array();
    }
}

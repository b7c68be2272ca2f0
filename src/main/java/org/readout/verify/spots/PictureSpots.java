package org.readout.verify.spots;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What pictures carry beside what they show: PNG's tEXt, zTXt, iTXt, eXIf, tIME and chunks of programs, JPEG's comments, thumbnails, EXIF, XMP and IPTC, GIF's
 * comments and applications, WebP's EXIF and XMP; of SVG, which is text, every word.
 */
final class PictureSpots {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** Chunks of the standard and its extensions that hold no words; any other may. */
    private static final Set<String> PNG_WORDLESS = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD",
            "pHYs", "acTL", "fcTL", "fdAT");
    private static final Set<String> WEBP_WORDLESS = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int SOS = 0xda;
    private static final int COM = 0xfe;
    private static final int EOI = 0xd9;
    private static final int JFIF_WITHOUT_THUMBNAIL = 14;
    /** EXIF that says which way is up and no more. */
    private static final int ORIENTATION_ONLY = 40;

    private PictureSpots() {
    }

    static void in(String place, byte[] bytes, Consumer<Spot> then) {
        if (startsWith(bytes, 0, PNG)) {
            png(place, bytes, then);
        } else if (at(bytes, 0) == 0xff && at(bytes, 1) == 0xd8) {
            jpeg(place, bytes, then);
        } else if (latin(bytes, 0, 4).equals("GIF8")) {
            gif(place, bytes, then);
        } else if (latin(bytes, 0, 4).equals("RIFF") && latin(bytes, 8, 4).equals("WEBP")) {
            webp(place, bytes, then);
        } else if (new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.UTF_8).contains("<svg")) {
            then.accept(Spot.text(place, new String(bytes, StandardCharsets.UTF_8)));
        } else {
            then.accept(new Spot(place, latin(bytes, 0, bytes.length), Spot.Kind.BYTES));
        }
    }

    private static void png(String place, byte[] bytes, Consumer<Spot> then) {
        int at = PNG.length;
        while (at + 12 <= bytes.length) {
            int length = int32(bytes, at);
            String type = latin(bytes, at + 4, 4);
            if (length < 0 || length > bytes.length - at - 12) {
                break;
            }
            if (!PNG_WORDLESS.contains(type)) {
                String plain = latin(bytes, at + 8, length);
                then.accept(picture(place + ", PNG " + type, plain + inflated(bytes, at + 8, length)));
            }
            at += length + 12;
            if (type.equals("IEND")) {
                break;
            }
        }
        after(place, bytes, at, then);
    }

    /** What stands behind the end of a picture is no picture. */
    private static void after(String place, byte[] bytes, int end, Consumer<Spot> then) {
        if (end < bytes.length) {
            then.accept(picture(place + ", after its end", latin(bytes, end, bytes.length - end)));
        }
    }

    private static String inflated(byte[] bytes, int from, int length) {
        for (int start = from; start + 2 < from + length; start++) {
            if (bytes[start] == 0x78) {
                Inflater inflater = new Inflater();
                try {
                    inflater.setInput(bytes, start, from + length - start);
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    byte[] buffer = new byte[4096];
                    for (int read = inflater.inflate(buffer); read > 0 && out.size() < 1 << 20; read = inflater.inflate(buffer)) {
                        out.write(buffer, 0, read);
                    }
                    return " " + out.toString(StandardCharsets.UTF_8);
                } catch (DataFormatException e) {
                    continue;
                } finally {
                    inflater.end();
                }
            }
        }
        return "";
    }

    private static void jpeg(String place, byte[] bytes, Consumer<Spot> then) {
        int at = 2;
        while (at + 2 <= bytes.length && at(bytes, at) == 0xff && at(bytes, at + 1) != EOI) {
            int marker = at(bytes, at + 1);
            int length = at(bytes, at + 2) << 8 | at(bytes, at + 3);
            String content = latin(bytes, at + 4, length - 2);
            boolean picture = marker < 0xe0 || marker == 0xe0 && content.startsWith("JFIF") && content.length() == JFIF_WITHOUT_THUMBNAIL || marker == 0xee
                    || marker == 0xe2 && content.startsWith("ICC_PROFILE") || marker == 0xe1 && content.startsWith("Exif") && content.length() <= ORIENTATION_ONLY;
            if (marker == COM || !picture) {
                then.accept(picture(place + ", JPEG segment " + Integer.toHexString(marker), content));
            }
            at += 2 + length;
            // what was compressed goes on to the next marker that is none of its own
            while (marker == SOS && at + 1 < bytes.length && !(at(bytes, at) == 0xff && at(bytes, at + 1) != 0 && (at(bytes, at + 1) & 0xf8) != 0xd0)) {
                at++;
            }
        }
        after(place, bytes, at + 2, then);
    }

    private static void gif(String place, byte[] bytes, Consumer<Spot> then) {
        int at = 13 + ((at(bytes, 10) & 0x80) != 0 ? 3 << (at(bytes, 10) & 7) + 1 : 0);
        while (at < bytes.length && at(bytes, at) != 0x3b) {
            boolean extension = at(bytes, at) == 0x21;
            int label = at(bytes, at + 1);
            at += extension ? 2 : 10 + ((at(bytes, at + 9) & 0x80) != 0 ? 3 << (at(bytes, at + 9) & 7) + 1 : 0) + 1;
            StringBuilder content = new StringBuilder();
            for (int size = at(bytes, at); size > 0 && at < bytes.length; size = at(bytes, at)) {
                content.append(latin(bytes, at + 1, size));
                at += size + 1;
            }
            at++;
            boolean loop = label == 0xff && content.toString().startsWith("NETSCAPE2.0");
            if (extension && label != 0xf9 && !loop) {
                then.accept(picture(place + ", GIF extension", content.toString()));
            }
        }
        after(place, bytes, at + 1, then);
    }

    private static void webp(String place, byte[] bytes, Consumer<Spot> then) {
        for (int at = 12; at + 8 <= bytes.length;) {
            String type = latin(bytes, at, 4);
            int length = Integer.reverseBytes(int32(bytes, at + 4));
            if (length < 0 || !WEBP_WORDLESS.contains(type)) {
                then.accept(picture(place + ", WebP " + type, latin(bytes, at + 8, Math.max(0, length))));
            }
            at += 8 + Math.max(0, length) + (length & 1);
        }
    }

    private static Spot picture(String place, String text) {
        return new Spot(place, text, Spot.Kind.PICTURE);
    }

    private static int at(byte[] bytes, int at) {
        return at < bytes.length ? bytes[at] & 0xff : 0;
    }

    private static int int32(byte[] bytes, int at) {
        return at(bytes, at) << 24 | at(bytes, at + 1) << 16 | at(bytes, at + 2) << 8 | at(bytes, at + 3);
    }

    private static String latin(byte[] bytes, int from, int length) {
        int start = Math.min(from, bytes.length);
        return new String(bytes, start, Math.max(0, Math.min(length, bytes.length - start)), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] start) {
        return java.util.Arrays.equals(bytes, at, Math.min(bytes.length, at + start.length), start, 0, start.length);
    }
}

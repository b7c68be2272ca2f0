package org.readout.edition;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import org.readout.model.Media;

/**
 * A picture as it is shown and no more: without the comments, places, names and dates that cameras and programs write into it. No point of the
 * picture changes; colour profiles stay, and so does which way is up. What cannot be followed to its end is left as it is, and found by {@code verify}.
 */
public final class BarePicture {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** Chunks a picture is shown by; whatever else a program put in tells of the program. */
    private static final Set<String> PNG_SHOWN = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final Set<String> WEBP_SHOWN = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;

    private final byte[] bytes;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();

    private BarePicture(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The same picture; the same bytes where nothing can be left out. */
    public static Media of(Media picture) {
        BarePicture bare = new BarePicture(picture.bytes());
        return switch (picture.mediaType()) {
            case "image/png" -> bare.with(picture, bare.png());
            case "image/jpeg" -> bare.with(picture, bare.jpeg());
            case "image/gif" -> bare.with(picture, bare.gif());
            case "image/webp" -> bare.with(picture, bare.webp());
            case "image/svg+xml" -> new Media(picture.mediaType(), BareDrawing.of(new String(picture.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            default -> picture;
        };
    }

    private Media with(Media picture, boolean whole) {
        return whole ? new Media(picture.mediaType(), bare.toByteArray()) : picture;
    }

    private boolean png() {
        if (bytes.length < PNG.length || !Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length)) {
            return false;
        }
        keep(0, PNG.length);
        for (int at = PNG.length; at + 12 <= bytes.length;) {
            int length = int32(at);
            if (length < 0 || length > bytes.length - at - 12) {
                return false;
            }
            String type = ascii(at + 4, 4);
            if (PNG_SHOWN.contains(type)) {
                keep(at, length + 12);
            }
            if (type.equals("IEND")) {
                return true;
            }
            at += length + 12;
        }
        return false;
    }

    private boolean jpeg() {
        if (at(0) != 0xff || at(1) != 0xd8) {
            return false;
        }
        keep(0, 2);
        for (int at = 2; at + 2 <= bytes.length && at(at) == 0xff;) {
            int marker = at(at + 1);
            if (marker == END) {
                // another picture may follow, with a camera's data of its own
                keep(at, 2);
                return true;
            }
            int length = 2 + (at(at + 2) << 8 | at(at + 3));
            int next = marker == START_OF_SCAN ? endOfScan(at + length) : at + length;
            boolean colours = marker == 0xee || marker == 0xe2 && ascii(at + 4, 11).equals("ICC_PROFILE");
            if (marker < JFIF || colours) {
                keep(at, next - at);
            } else if (marker == JFIF && ascii(at + 4, 4).equals("JFIF")) {
                withoutThumbnail(at);
            } else if (marker == EXIF && ascii(at + 4, 4).equals("Exif")) {
                upright(at + 10, at + length);
            }
            at = next;
        }
        return false;
    }

    /** Where the next marker stands: within a scan every 0xff is followed by zero, or by the number of a restart. */
    private int endOfScan(int from) {
        int at = from;
        while (at < bytes.length && (at(at) != 0xff || at(at + 1) == 0 || at(at + 1) >= 0xd0 && at(at + 1) < 0xd8)) {
            at++;
        }
        return at;
    }

    /** JFIF's version and density. */
    private void withoutThumbnail(int at) {
        byte[] header = Arrays.copyOfRange(bytes, at, at + 18);
        header[2] = 0;
        header[3] = 16;
        header[16] = 0;
        header[17] = 0;
        bare.writeBytes(header);
    }

    /** Says anew which way is up, if the picture's first directory of EXIF (TIFF 6.0) does. */
    private void upright(int tiff, int end) {
        boolean little = at(tiff) == 'I';
        int directory = tiff + int32(tiff + 4, little);
        for (int entry = 0; directory >= tiff && directory + 2 <= end && entry < int16(directory, little); entry++) {
            int at = directory + 2 + 12 * entry;
            int way = int16(at + 8, little);
            if (at + 12 <= end && int16(at, little) == 0x0112 && way > 1 && way <= 8) {
                bare.writeBytes(new byte[] {(byte) 0xff, (byte) EXIF, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
                    1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) way, 0, 0, 0, 0, 0, 0});
                return;
            }
        }
    }

    private boolean gif() {
        int at = 13 + colours(10);
        keep(0, at);
        while (at < bytes.length) {
            int start = at;
            boolean extension = at(at) == 0x21;
            if (at(at) == 0x3b) {
                keep(at, 1);
                return true;
            } else if (!extension && at(at) != 0x2c) {
                return false;
            }
            int label = at(at + 1);
            at += extension ? 2 : 11 + colours(at + 9);
            boolean loop = ascii(at + 1, 11).equals("NETSCAPE2.0");
            while (at < bytes.length && at(at) > 0) {
                at += at(at) + 1;
            }
            at++;
            if (!extension || label == 0xf9 || label == 0xff && loop) {
                keep(start, at - start);
            }
        }
        return false;
    }

    private int colours(int flags) {
        return (at(flags) & 0x80) != 0 ? 3 << (at(flags) & 7) + 1 : 0;
    }

    private boolean webp() {
        if (!ascii(0, 4).equals("RIFF") || !ascii(8, 4).equals("WEBP")) {
            return false;
        }
        keep(0, 12);
        for (int at = 12; at + 8 <= bytes.length;) {
            int length = int32(at + 4, true);
            if (length < 0 || length > bytes.length - at - 8) {
                return false;
            }
            String type = ascii(at, 4);
            int whole = Math.min(8 + length + (length & 1), bytes.length - at);
            if (type.equals("VP8X")) {
                byte[] header = Arrays.copyOfRange(bytes, at, at + whole);
                header[8] &= ~0x0c;
                bare.writeBytes(header);
            } else if (WEBP_SHOWN.contains(type)) {
                keep(at, whole);
            }
            at += whole;
        }
        byte[] all = bare.toByteArray();
        for (int part = 0; part < 4; part++) {
            all[4 + part] = (byte) (all.length - 8 >>> 8 * part);
        }
        bare.reset();
        bare.writeBytes(all);
        return true;
    }

    private void keep(int from, int length) {
        int start = Math.min(from, bytes.length);
        bare.write(bytes, start, Math.max(0, Math.min(length, bytes.length - start)));
    }

    private int at(int at) {
        return at < bytes.length ? bytes[at] & 0xff : 0;
    }

    private int int16(int at, boolean little) {
        return little ? at(at) | at(at + 1) << 8 : at(at) << 8 | at(at + 1);
    }

    private int int32(int at, boolean little) {
        return little ? int16(at, true) | int16(at + 2, true) << 16 : int16(at, false) << 16 | int16(at + 2, false);
    }

    private int int32(int at) {
        return int32(at, false);
    }

    private String ascii(int from, int length) {
        int start = Math.min(from, bytes.length);
        return new String(bytes, start, Math.min(length, bytes.length - start), StandardCharsets.ISO_8859_1);
    }
}

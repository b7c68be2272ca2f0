package org.readout.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.poi.xwpf.usermodel.Document;

/** What Word can show, and how large it is. */
final class Pictures {

    private static final Size UNKNOWN = new Size(600, 400);

    private Pictures() {
    }

    /** In pixels. */
    record Size(int width, int height) {
    }

    /** POI's number for a media type; -1 for what Word cannot show. */
    static int type(String mediaType) {
        return switch (mediaType) {
            case "image/png" -> Document.PICTURE_TYPE_PNG;
            case "image/jpeg" -> Document.PICTURE_TYPE_JPEG;
            case "image/gif" -> Document.PICTURE_TYPE_GIF;
            default -> -1;
        };
    }

    /** Read from the header alone. */
    static Size size(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return UNKNOWN;
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            Size size = new Size(Math.max(1, reader.getWidth(0)), Math.max(1, reader.getHeight(0)));
            reader.dispose();
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

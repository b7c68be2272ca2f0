package org.readout.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.readout.model.Media;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** What Word can show, and how large it is. */
final class Pictures {

    private static final Size UNKNOWN = new Size(600, 400);

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Pictures() {
    }

    /** The same picture as SVG, in Word's extension for it ([MS-ODRAWXML] 2.3.4.1). */
    static void addVectors(CTInline inline, XWPFDocument word, byte[] svg) {
        try {
            String relation = word.addPictureData(svg, Document.PICTURE_TYPE_SVG);
            try (XmlCursor cursor = inline.newCursor()) {
                cursor.selectPath("declare namespace a='" + DRAWING + "' .//a:blip");
                cursor.toNextSelection();
                cursor.toEndToken();
                cursor.beginElement("extLst", DRAWING);
                cursor.beginElement("ext", DRAWING);
                cursor.insertAttributeWithValue("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
                cursor.beginElement("svgBlip", SVG);
                cursor.insertAttributeWithValue("embed", RELATIONS, relation);
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a drawing cannot be placed", e);
        }
    }

    /** In pixels. */
    record Size(int width, int height) {
    }

    static boolean isDrawn(Media media) {
        return media.mediaType().equals("image/svg+xml");
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

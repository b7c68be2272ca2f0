package org.readout.render.pdf.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A document as bytes. PDFBox makes subsets of fonts as it saves and says then what their glyphs stand for; here that is done first, so that it
 * can be put right without reading the file again.
 */
public final class FinishedFile {

    private FinishedFile() {
    }

    /**
     * @param faces    what the document was set in
     * @param meanings letters of code points that stand for glyphs
     * @param joined   whether letters were set in forms that join
     */
    public static byte[] write(PDDocument document, List<EmbeddedFace> faces, Map<Integer, String> meanings, boolean joined) throws IOException {
        Set<COSDictionary> used = fonts(document);
        for (EmbeddedFace face : faces) {
            PDType0Font font = face.font().filter(one -> used.contains(one.getCOSObject())).orElse(null);
            if (font != null) {
                font.subset();
                if (joined || !meanings.isEmpty() || !face.joined().isEmpty()) {
                    new GlyphMeanings(meanings, face.joined()).mend(font.getCOSObject());
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        // as PDDocument.save does
        document.getDocument().setIsXRefStream(true);
        new COSWriter(bytes, CompressParameters.DEFAULT_COMPRESSION).write(document);
        return bytes.toByteArray();
    }

    private static Set<COSDictionary> fonts(PDDocument document) {
        Set<COSDictionary> fonts = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            COSDictionary named = page.getResources() == null ? null : page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (named != null) {
                named.keySet().forEach(name -> fonts.add(named.getCOSDictionary(name)));
            }
        }
        return fonts;
    }
}

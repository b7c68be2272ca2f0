package org.readout.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/** What the file's red, green and blue are: sRGB (IEC 61966-2-1), as PDF/A asks for. */
final class Colours {

    private static final byte[] SRGB = profile();

    private Colours() {
    }

    static void declare(PDDocument document) throws IOException {
        PDStream profile = new PDStream(document, new ByteArrayInputStream(SRGB), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        dictionary.setItem(COSName.S, COSName.GTS_PDFA1);
        dictionary.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        PDOutputIntent intent = new PDOutputIntent(dictionary);
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().setOutputIntents(List.of(intent));
        for (PDPage page : document.getPages()) {
            doNotInterpolate(page.getResources());
        }
    }

    /** The engine asks viewers to smooth pictures, which PDF/A leaves them no choice about. */
    private static void doNotInterpolate(PDResources resources) throws IOException {
        for (COSName name : resources.getPatternNames()) {
            if (resources.getPattern(name) instanceof PDTilingPattern pattern && pattern.getResources() != null) {
                doNotInterpolate(pattern.getResources());
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                image.getCOSObject().removeItem(COSName.INTERPOLATE);
            } else if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                doNotInterpolate(form.getResources());
            }
        }
    }

    private static byte[] profile() {
        try (InputStream in = Colours.class.getResourceAsStream("sRGB.icc")) {
            if (in == null) {
                throw new IllegalStateException("sRGB.icc is missing from the build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

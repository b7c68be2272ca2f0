package org.readout.render.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures text as it will stand when its letters are fitted to each other, and marks lines that end with a hyphen of ours. The fitting
 * itself is done in the finished page ({@link FittedText}), for the engine's way to it knows one distance for all letters only.
 */
final class Typesetter extends PdfBoxTextRenderer {

    /** Marks a line whose last glyph is a hyphen that is not the author's. */
    static final String HYPHENATED = "Hyphenated";
    private static final String PARTED = "\u00ad-";
    private static final COSDictionary NOTHING = new COSDictionary();

    private final List<EmbeddedFace> faces;
    private final Map<PDFont, Fit> fits = new IdentityHashMap<>();

    Typesetter(List<EmbeddedFace> faces) {
        this.faces = faces;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        PdfBoxFSFont set = (PdfBoxFSFont) font;
        PDFont first = set.getFontDescriptions().isEmpty() ? null : set.getFontDescriptions().get(0).getFont();
        Fit fit = first == null ? null : fit(first);
        float width = fit == null ? -1 : fit.width(text);
        // whole dots, of which a point has some twenty-seven; the engine's own rounding up would leave a gap after each run of many words
        return width < 0 ? super.getWidth(context, font, text) : Math.round(width / 1000 * set.getSize2D());
    }

    private Fit fit(PDFont font) {
        Fit known = fits.get(font);
        if (known == null) {
            for (EmbeddedFace face : faces) {
                face.font().ifPresent(embedded -> face.fit().ifPresent(fit -> fits.put(embedded, fit)));
            }
            known = fits.get(font);
        }
        return known;
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        drawString(device, text, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo spacing) {
        PdfBoxOutputDevice page = (PdfBoxOutputDevice) device;
        if (text.endsWith(PARTED)) {
            PdfContentStreamAdapter content = page.getCurrentPage();
            content.beginMarkedContent(COSName.getPDFName(HYPHENATED), NOTHING);
            page.drawString(text, x, y, spacing);
            content.endMarkedContent();
        } else {
            page.drawString(text, x, y, spacing);
        }
    }
}

package org.readout.render.pdf.letters;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Measures text as it will stand when its letters are fitted to each other, and marks lines that end with a hyphen of ours. The fitting
 * itself is done in the finished page ({@link FittedText}), for the engine's way to it knows one distance for all letters only.
 */
public final class Typesetter extends PdfBoxTextRenderer {

    /** Marks a line whose last glyph is a hyphen that is not the author's. */
    public static final String HYPHENATED = "Hyphenated";
    private static final String PARTED = "\u00ad-";
    private static final COSDictionary NOTHING = new COSDictionary();

    private final List<EmbeddedFace> faces;
    private final SharedContext context;
    private final Map<PDFont, Fit> fits = new IdentityHashMap<>();
    private final Map<FontSpecification, PdfBoxFSFont> fonts = new IdentityHashMap<>();

    public Typesetter(List<EmbeddedFace> faces, SharedContext context) {
        this.faces = faces;
        this.context = context;
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
            draw(page, text, x, y, spacing);
            content.endMarkedContent();
        } else {
            draw(page, text, x, y, spacing);
        }
    }

    /** The engine would add up the widths of all letters, only to see whether the font has them. */
    private void draw(PdfBoxOutputDevice page, String text, float x, float y, @Nullable JustificationInfo spacing) {
        String printed = TextRenderer.getEffectivePrintableString(text);
        PdfBoxFSFont font = fonts.computeIfAbsent(((AbstractOutputDevice) page).getFontSpecification(), asked -> (PdfBoxFSFont) context.getFont(asked));
        FontDescription first = font.getFontDescriptions().get(0);
        Fit fit = fit(first.getFont());
        if (fit != null && fit.hasAll(printed)) {
            page.drawStringFast(printed, x, y, spacing, first, font.getSize2D());
        } else {
            page.drawString(text, x, y, spacing);
        }
    }
}

package org.readout.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.readout.edition.Edition;
import org.readout.render.Theme;
import org.readout.render.html.Page;
import org.readout.render.pdf.letters.Fonts;
import org.readout.render.pdf.letters.Letters;
import org.readout.render.pdf.text.LineBreaks;
import org.readout.render.pdf.text.PrintPage;
import org.w3c.dom.Document;

/** What the engine makes of the same page by itself: tagged, fonts shared, glyph substitution off. What the whole is measured against. */
public final class PlainRender {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PlainRender() {
    }

    public static byte[] render(Edition edition, Theme theme) throws IOException {
        String page = Page.forPrint(edition, theme);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useDefaultPageSize((float) edition.audience().paper().width(), (float) edition.audience().paper().height(), PageSizeUnits.MM);
            builder.useUnicodeLineBreaker(new LineBreaks(edition.furniture().locale()));
            Document parsed = PrintPage.parse(page);
            Fonts fonts = Fonts.of(theme);
            builder.withW3cDocument(parsed, "");
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                fonts.embed(fonts.choose(Letters.in(parsed.getDocumentElement()), edition.furniture().locale(), theme), document)
                        .forEach(face -> face.offer(renderer.getFontResolver()));
                renderer.createPDFWithoutClosing();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}

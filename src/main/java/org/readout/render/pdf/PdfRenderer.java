package org.readout.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Checksums;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.render.MissingLetters;
import org.readout.render.Renderer;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.render.html.Page;
import org.readout.render.pdf.layout.Floats;
import org.readout.render.pdf.layout.LastPage;
import org.readout.render.pdf.layout.LongWords;
import org.readout.render.pdf.layout.Overflow;
import org.readout.render.pdf.layout.PageNumbers;
import org.readout.render.pdf.layout.SummaryPage;
import org.readout.render.pdf.layout.VisualOrder;
import org.readout.render.pdf.layout.WideTables;
import org.readout.render.pdf.letters.EmbeddedFace;
import org.readout.render.pdf.letters.FinishedFile;
import org.readout.render.pdf.letters.Fonts;
import org.readout.render.pdf.letters.Letters;
import org.readout.render.pdf.letters.Typesetter;
import org.readout.render.pdf.tags.Origins;
import org.readout.render.pdf.text.ArabicMarks;
import org.readout.render.pdf.text.BracketedWords;
import org.readout.render.pdf.text.Footnotes;
import org.readout.render.pdf.text.JoinedWords;
import org.readout.render.pdf.text.LineBreaks;
import org.readout.render.pdf.text.LineStarts;
import org.readout.render.pdf.text.PrintPage;
import org.readout.render.pdf.text.ShapedPage;
import org.readout.render.pdf.text.Syllables;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An edition as tagged PDF of the standards its audience asks for, set from the theme's print page. */
public final class PdfRenderer implements Renderer {

    static {
        // the engine reports every link without a title to the console, which belongs to the user
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public Rendition render(Edition edition, Theme theme) {
        String page = Page.forPrint(edition, theme);
        Document dom = PrintPage.parse(page);
        Element parsed = dom.getDocumentElement();
        Footnotes.place(dom);
        Fonts fonts = Fonts.of(theme);
        int[] letters = Letters.in(parsed);
        Fonts.Choice choice = fonts.choose(letters, edition.furniture().locale(), theme);
        JoinedWords.mark(parsed);
        if (edition.isRightToLeft()) {
            BracketedWords.mark(parsed);
        }
        LineStarts.hold(parsed, edition.furniture().locale(), edition.isRightToLeft());
        Map<Integer, String> meanings = ShapedPage.shape(parsed, fonts, choice);
        try (PDDocument document = new PDDocument()) {
            Origins origins = Origins.mark(dom);
            List<EmbeddedFace> faces = fonts.embed(choice, document);
            PictureDrawer pictures = new PictureDrawer(theme);
            List<Overflow.Line> over = set(dom, origins, edition, pictures, document, faces, Letters.areBothWays(letters));
            List<Finding> findings = new ArrayList<>(Letters.missing(choice.missing(), parsed, edition, theme.fallbacks()));
            findings.addAll(new MissingLetters(edition, Format.PDF, theme.fallbacks()).inPictures(pictures.missing()));
            findings.addAll(Overflow.findings(over, edition));
            Finish.apply(document, dom, origins, edition, identity(page, fonts), faces);
            return Rendition.of(edition, Format.PDF, FinishedFile.write(document, faces, meanings, Letters.areJoined(letters)), document.getNumberOfPages(), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all that goes into a file, to tell it from others; it proves nothing, so sums of the page will do. */
    private static Digest identity(String page, Fonts fonts) {
        return Digest.of(Checksums.of(page.getBytes(StandardCharsets.UTF_8)), fonts.digest().hex());
    }

    /**
     * @param origins  of all that is on the page
     * @param bothWays whether there are letters that are written from the right
     * @return lines that have no room
     */
    private static List<Overflow.Line> set(Document page, Origins origins, Edition edition, PictureDrawer pictures, PDDocument document, List<EmbeddedFace> faces,
            boolean bothWays) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePageSupplier(new EnginePages());
        builder.usePdfUaAccessibility(true);
        // all that this mode does is to leave the pages uncompressed, which they must be to be finished
        builder.testMode(true);
        builder.useDefaultPageSize((float) edition.audience().paper().width(), (float) edition.audience().paper().height(), PageSizeUnits.MM);
        // pictures are in the page itself; nothing else is ever fetched
        builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new LineBreaks(edition.furniture().locale()));
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicMarks());
        builder.defaultTextDirection(edition.isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.useSVGDrawer(pictures);
        Syllables.of(edition.furniture().locale()).ifPresent(builder::useHyphenation);
        builder.withW3cDocument(page, "");
        SummaryPage summary = SummaryPage.in(page);
        LastPage last = LastPage.of(page);
        Floats floats = Floats.in(page);
        WideTables wide = WideTables.in(page, origins);
        LongWords words = new LongWords();
        Predicate<PdfBoxRenderer> settled = renderer -> wide.settles(renderer) && words.settles(renderer) && summary.settles(renderer) && floats.settles(renderer)
                && last.settles(renderer);
        Optional<List<Overflow.Line>> over = set(builder, page, edition, faces, bothWays, settled);
        while (over.isEmpty()) {
            PageNumbers.withoutAreas(page);
            over = set(builder, page, edition, faces, bothWays, settled);
        }
        floats.putBack();
        return over.get();
    }

    /** @return nothing where it was not painted: it is to be laid out again with a changed page, for which the engine needs to begin anew */
    private static Optional<List<Overflow.Line>> set(PdfRendererBuilder builder, Document page, Edition edition, List<EmbeddedFace> faces, boolean bothWays,
            Predicate<PdfBoxRenderer> settled) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            faces.forEach(face -> face.offer(renderer.getFontResolver()));
            renderer.getSharedContext().setTextRenderer(new Typesetter(faces, renderer.getSharedContext()));
            if (edition.isRightToLeft()) {
                PageNumbers.write(page, renderer);
            } else {
                renderer.layout();
            }
            if (!settled.test(renderer)) {
                return Optional.empty();
            }
            List<Overflow.Line> over = Overflow.in(renderer);
            if (bothWays) {
                VisualOrder.apply(renderer);
            }
            renderer.createPDFWithoutClosing();
            return Optional.of(over);
        }
    }
}

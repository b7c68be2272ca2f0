package org.readout.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.render.Rendition;

/** Reads a rendition's bytes afresh and holds them against what every rendition must be. */
public final class Verifier {

    private static final String HINT = "Report this to whoever looks after Readout or the theme; the release is held back.";

    /** Errors where the rendition is not sound; none when it is. */
    public List<Finding> verify(Rendition rendition, Edition edition) {
        List<Finding> findings = new ArrayList<>();
        SourceSpan span = SourceSpan.of(rendition.audience() + "/" + rendition.memo() + "." + rendition.format().extension());
        try {
            switch (rendition.format()) {
                case HTML -> html(rendition, span, findings);
                case PDF -> pdf(rendition, span, findings);
                case DOCX -> docx(rendition, span, findings);
                case XLIFF -> { }
            }
        } catch (IOException e) {
            findings.add(Finding.error("rendition-unreadable", span, "The file cannot be opened again.", HINT));
        }
        return findings;
    }

    private static void html(Rendition rendition, SourceSpan span, List<Finding> findings) throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(new ByteArrayInputStream(rendition.bytes()), "UTF-8", "");
        require(page.select("h1").size() == 1, "html-title", "The page has not exactly one main heading.", span, findings);
        require(page.select("script, iframe, object, link[rel=stylesheet]").isEmpty(), "html-active", "The page loads or runs something.", span, findings);
        for (Element link : page.select("a[href^=#]")) {
            String target = link.attr("href").substring(1);
            require(page.getElementById(target) != null, "html-dead-link", "A link leads to “" + target + "”, which is not on the page.", span, findings);
        }
    }

    private static void pdf(Rendition rendition, SourceSpan span, List<Finding> findings) throws IOException {
        try (PDDocument document = Loader.loadPDF(rendition.bytes())) {
            PDMarkInfo mark = document.getDocumentCatalog().getMarkInfo();
            require(mark != null && mark.isMarked() && document.getDocumentCatalog().getStructureTreeRoot() != null,
                    "pdf-untagged", "The PDF is not tagged.", span, findings);
            require(document.getDocumentCatalog().getLanguage() != null, "pdf-language", "The PDF does not say its language.", span, findings);
        }
    }

    private static void docx(Rendition rendition, SourceSpan span, List<Finding> findings) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(rendition.bytes()))) {
            require(document.getTables().stream().allMatch(table -> table.getCTTbl().getTblGrid() != null),
                    "docx-no-grid", "A table has no grid, which strict readers refuse.", span, findings);
        }
    }

    private static void require(boolean sound, String rule, String message, SourceSpan span, List<Finding> findings) {
        if (!sound) {
            findings.add(Finding.error(rule, span, message, HINT));
        }
    }
}

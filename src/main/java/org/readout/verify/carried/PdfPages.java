package org.readout.verify.carried;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;

/** A PDF, and the marked content of its pages, which is taken from them once for all who read it. */
public final class PdfPages implements AutoCloseable {

    private final PDDocument document;
    private final List<Page> pages = new ArrayList<>();

    private PdfPages(PDDocument document) {
        this.document = document;
    }

    /** A page and what is marked on it, outermost first, in the order it is shown. */
    public record Page(COSDictionary dictionary, List<PDMarkedContent> contents) {

        public Page {
            contents = List.copyOf(contents);
        }
    }

    /** @throws IOException when it is no PDF */
    public static PdfPages open(byte[] bytes) throws IOException {
        return new PdfPages(Loader.loadPDF(bytes));
    }

    public PDDocument document() {
        return document;
    }

    /** @throws IOException when a page cannot be read */
    public List<Page> pages() throws IOException {
        if (pages.isEmpty()) {
            for (PDPage page : document.getPages()) {
                pages.add(read(page));
            }
        }
        return pages;
    }

    private static Page read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        // what stands twice is to be seen, and looking for it takes longer than all else
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        return new Page(page.getCOSObject(), extractor.getMarkedContents());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

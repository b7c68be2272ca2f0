package org.readout.verify.carried;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF, and the marked content of its pages, which is taken from them once for all who read it. */
public final class PdfPages implements AutoCloseable {

    private final PDDocument document;
    private final List<Page> pages = new ArrayList<>();

    private PdfPages(PDDocument document) {
        this.document = document;
    }

    /** A page and what is marked on it, outermost first, in the order it is shown. */
    public record Page(COSDictionary dictionary, List<Shown.Marked> contents) {

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
            PageReader reader = new PageReader();
            for (PDPage page : document.getPages()) {
                pages.add(new Page(page.getCOSObject(), reader.read(page)));
            }
        }
        return pages;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

package org.readout.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.render.pdf.PdfRenderer;

class LastPageTest {

    private static final String SENTENCE = "A claim of openness says which parts of a system it is about, and for whom, and a reader can hold it against what was published. ";

    /** A text for the public grows: it stays on its one page as long as it can, and what does not fit is set as large as anything. */
    @ParameterizedTest
    @CsvSource({"readout,8,1", "readout,14,1", "gazette,11,1", "readout,16,2"})
    void aSecondPageWithLittleOnItIsSaved(String theme, int paragraphs, int pages) throws IOException {
        String draft = "---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\n" + (SENTENCE.repeat(3) + "\n\n").repeat(paragraphs) + "The end.\n";
        byte[] bytes = new PdfRenderer().render(Memos.edition(Memos.memo(draft), Memos.audience("public")), Themes.of(theme)).bytes();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pages);
            assertThat(last.getText(document)).contains("The end.", pages + " / " + pages);
        }
    }
}

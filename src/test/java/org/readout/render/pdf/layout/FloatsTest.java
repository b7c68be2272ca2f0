package org.readout.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.render.Rendition;
import org.readout.verify.Expectation;
import org.readout.verify.Verifier;

class FloatsTest {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='500'><rect width='400' height='500'/></svg>";
    private static final String SENTENCE = "A claim of openness says which parts of a system it is about, and for whom, and a reader can hold it against what was published. ";

    /** It is read where the author put it, all the same. */
    @ParameterizedTest
    @CsvSource({"'Before it.', 1", "'It is this:', 2"})
    void aFigureWithoutRoomGivesWay(String before, int page) throws IOException {
        Memo memo = Memos.memo("---\ntitle: A memo\ntype: technical-memo\nlanguage: en\n---\n\n## Summary\n\n" + (SENTENCE.repeat(5) + "\n\n").repeat(4) + before
                + "\n\n![A black box](data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(SVG.getBytes(StandardCharsets.UTF_8)) + " \"The figure\")\n\nBehind it, "
                + SENTENCE + "\n");
        Edition edition = Memos.edition(memo, Memos.audience("public"));
        Rendition rendition = Themes.render(edition, Format.PDF);
        try (PDDocument document = Loader.loadPDF(rendition.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document, 2)).contains("The figure");
            assertThat(text(document, page)).contains("Behind it");
        }
        assertThat(new Verifier().verify(rendition, Expectation.of(edition, memo, Themes.READOUT)).judgements()).isNotEmpty()
                .allSatisfy(judgement -> assertThat(judgement.findings()).as(judgement.standard()).isEmpty());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document);
    }
}

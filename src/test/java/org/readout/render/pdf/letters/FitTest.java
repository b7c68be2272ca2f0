package org.readout.render.pdf.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.render.pdf.PdfRenderer;

/** Letters beside each other in print, by the tables of the fonts that ship. */
class FitTest {

    private static final String PARAGRAPH = "An official who finds the first affluent office difficult to file stays and documents the documentation of documentation. ";

    @Test
    void lettersThatLeaveRoomStandNearer() throws IOException {
        Fit fit = Fit.of(face("readout", "IBMPlexSerif-Regular.ttf"));
        assertThat(fit.width("AV") - fit.width("A") - fit.width("V")).isBetween(-100f, -20f);
        assertThat(fit.width("To")).isLessThan(fit.width("T") + fit.width("o"));
        assertThat(fit.width("nn")).isEqualTo(2 * fit.width("n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "17", "74", "00"})
    void figuresKeepTheirWidths(String figures) throws IOException {
        for (String file : new String[] {"readout/IBMPlexSans-Regular.ttf", "gazette/SourceSans3-Regular.ttf"}) {
            Fit fit = Fit.of(face(file.split("/")[0], file.split("/")[1]));
            assertThat(fit.width(figures)).isEqualTo(fit.width(figures.substring(0, 1)) + fit.width(figures.substring(1)));
        }
    }

    @Test
    void aLigatureIsOneGlyphAndReadsAsItsLetters() throws IOException {
        Face face = face("gazette", "SourceSerif4-Regular.ttf");
        Fit fit = Fit.of(face);
        int[] glyphs = "office".chars().map(face.letters()::getGlyphId).toArray();
        assertThat(fit.joined(glyphs, glyphs.length)).isEqualTo(4);
        assertThat(fit.meaning(glyphs[1])).contains("ffi");
        assertThat(fit.meaning(glyphs[0])).isEmpty();
    }

    @Test
    void codeIsSetLetterByLetter() throws IOException {
        Fit fit = Fit.of(face("base", "IBMPlexMono-Regular.ttf"));
        assertThat(fit.width("office")).isEqualTo(6 * fit.width("o"));
    }

    @Test
    void aSoftHyphenTakesNoRoomAndALetterTheFaceLacksIsSaid() throws IOException {
        Fit fit = Fit.of(face("readout", "IBMPlexSerif-Regular.ttf"));
        assertThat(fit.width("docu\u00admen")).isEqualTo(fit.width("documen"));
        assertThat(fit.width("字")).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"readout", "gazette"})
    void joinedAndPartedWordsAreFoundInTheFile(String theme) throws IOException {
        Edition edition = Memos.edition(Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\n" + PARAGRAPH.repeat(12)
                + "\n\n## Recommendations\n\n1. **Legislators should act.** They have the means.\n"), Memos.audience("policymakers"));
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(edition, Themes.of(theme)).bytes())) {
            String text = new PDFTextStripper().getText(document);
            // the reader takes soft hyphens out itself; a line that ends with a whole word ends with a space
            assertThat(text.replaceAll("(?<=\\S)\\R", "").replaceAll("\\s+", " ")).contains(PARAGRAPH.repeat(12).strip()).doesNotContainPattern("[\ufb00-\ufb06]");
            assertThat(content(document)).contains("/Span <</ActualText <FEFF00AD>>> BDC");
            assertThat(content(document)).containsPattern("\\)-?\\d+\\(");
        }
    }

    private static String content(PDDocument document) throws IOException {
        return new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static Face face(String theme, String file) throws IOException {
        return Face.parse(file, Files.readAllBytes(Path.of("templates/themes", theme, "fonts", file)));
    }
}

package org.readout.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.render.Rendition;
import org.readout.render.pdf.PdfRenderer;

/** However long a word is, all of it is printed. */
class LongWordsTest {

    private static final String ADDRESS = "https://data.example.org/catalogue.of.all.records/search?subject=beds&region=north_west&year=2026&format=application.json&page=12&of=200";
    /** With less to say the contents stand beside the text, whose lines are read across both. */
    private static final String ENOUGH_FOR_A_COVER = "\n## Appendix on wards\n\n" + "Nobody counts them. ".repeat(150) + "\n";
    private static final String LONG = "Incomprehensibilities".repeat(9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It says {} and more.
            en | It says **{}** and more.
            en | It says `{}` and more.
            en | - An item with {} and more.
            en | ### {}
            en | > {}
            en | ```{newline}{}{newline}```
            en | A note.[^1]{newline}{newline}[^1]: It says {}.
            en | &#124; A &#124; B &#124;{newline}&#124;---&#124;---&#124;{newline}&#124; a &#124; {} &#124;
            ar | {}
            """)
    void itIsPartedWhereALineEnds(String language, String said) throws IOException {
        assertThat(lines(language, said.replace("{newline}", "\n").replace("&#124;", "|").replace("{}", LONG)).replace("\n", "")).contains(LONG);
    }

    @Test
    void anAddressIsPartedAtItsSigns() throws IOException {
        String lines = lines("en", "It says " + ADDRESS + " and more.");
        assertThat(lines.replace("\n", "")).contains(ADDRESS);
        assertThat(lines.lines().map(String::strip)
                .filter(line -> !line.matches(".* \\d+ / \\d+") && ADDRESS.contains(line.substring(line.lastIndexOf(' ') + 1)) && !line.endsWith("more."))).isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches(".*[/.?&=_-]"));
    }

    @Test
    void itIsPartedWhereItsAuthorSaysSoIfHeDoes() throws IOException {
        assertThat(lines("en", "It says " + "Incomprehensibilities&shy;".repeat(9) + "all.")).containsSubsequence("bilities\nIncompr", "bilities\nIncompr").doesNotContain("\nncompr");
    }

    private static String lines(String language, String body) throws IOException {
        String draft = "---\ntitle: A memo\ntype: technical-memo\nlanguage: " + language + "\n---\n\n## Appendix\n\n" + body + "\n" + ENOUGH_FOR_A_COVER;
        Rendition rendition = new PdfRenderer().render(Memos.edition(Memos.memo(draft), Memos.audience("practitioners")), Themes.of("readout"));
        assertThat(rendition.findings()).isEmpty();
        try (PDDocument document = Loader.loadPDF(rendition.bytes())) {
            PDFTextStripper stripper = new Within(document.getPage(0).getMediaBox().getWidth());
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}

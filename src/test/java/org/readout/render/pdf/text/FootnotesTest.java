package org.readout.render.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Memo;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.render.pdf.PdfRenderer;
import org.readout.verify.Expectation;
import org.readout.verify.Verifier;

/** Notes at the foot of the page of their marks, and what stays at the end. */
class FootnotesTest {

    private static final int PARAGRAPHS = 24;
    private static final String LONG = "It says at some length, over several lines of print at the foot of its page, where the claim was made first, and by whom. ";

    @ParameterizedTest
    @ValueSource(strings = {"readout", "gazette"})
    void aNoteStandsOnThePageOfItsMark(String name) throws IOException {
        Memo memo = Memos.memo(draft());
        Edition edition = Memos.edition(memo, Memos.audience("practitioners"));
        Theme theme = Themes.of(name);
        Rendition rendition = new PdfRenderer().render(edition, theme);
        List<String> pages = pages(rendition);
        assertThat(pages.size()).isGreaterThan(3);
        IntStream.rangeClosed(1, PARAGRAPHS).forEach(number -> assertThat(pages.stream().filter(page -> page.contains("Paragraph " + number + " ")))
                .singleElement().asString().contains("Source " + number + " "));
        assertThat(pages.get(pages.size() - 1)).contains("Notes", "Said of a cell", "Said of a heading");
        assertThat(new Verifier().verify(rendition, Expectation.of(edition, memo, theme)).judgements()).isNotEmpty()
                .allSatisfy(judgement -> assertThat(judgement.findings()).as(judgement.standard()).isEmpty());
    }

    private static String draft() {
        String paragraphs = IntStream.rangeClosed(1, PARAGRAPHS).mapToObj(number -> "Paragraph " + number + " says something that needs a note,[^" + number
                + "] and goes on until it has filled a line or two of the page that it stands on.\n\n").collect(Collectors.joining());
        String notes = IntStream.rangeClosed(1, PARAGRAPHS).mapToObj(number -> "[^" + number + "]: Source " + number + " is named here. "
                + (number % 5 == 0 ? LONG.repeat(6) : "") + "\n").collect(Collectors.joining());
        return "---\ntitle: A memo with notes\ntype: technical-memo\nlanguage: en\n---\n\n## Summary\n\n" + paragraphs
                + "- An item with a note.[^item]\n\n> A quotation with a note.[^quote]\n\n### A heading[^heading]\n\n| What | How |\n|---|---|\n| This one[^cell] | so |\n\n"
                + "## Open questions\n\n- What is asked?[^question]\n\n" + notes
                + "[^item]: Said of an item.\n[^quote]: Said of a quotation.\n[^heading]: Said of a heading.\n[^cell]: Said of a cell.\n[^question]: Said of a question.\n";
    }

    private static List<String> pages(Rendition rendition) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(rendition.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }
}

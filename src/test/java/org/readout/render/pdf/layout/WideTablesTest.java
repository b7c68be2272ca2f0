package org.readout.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.render.pdf.PdfRenderer;

/** However wide a table is, all of it is printed. */
class WideTablesTest {

    private static final String AMOUNT = "12,345.67";

    @ParameterizedTest
    @CsvSource({"readout,en,7,0", "readout,en,10,0", "readout,en,14,1", "readout,en,20,1", "readout,ar,7,0", "readout,ar,14,1", "gazette,en,14,1", "gazette,ar,14,1"})
    void itsPageIsTurnedWhereItMustBe(String theme, String language, int columns, int turned) throws IOException {
        List<String> pages = pages(theme, language, "Before it.\n\nAnd before it.\n\n" + table(columns) + "\nBehind it.\n");
        List<String> wide = pages.stream().filter(page -> page.startsWith("turned ")).toList();
        assertThat(wide).hasSize(turned).allSatisfy(page -> assertThat(page).doesNotContain("efore it", "Behind it"));
        assertThat(count(String.join("", pages), AMOUNT)).isEqualTo(3 * (columns - 1));
    }

    /** Nothing that leads up to it is left behind on a page of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"### Annex", "### Annex\n\nAmounts of all years.", "### Annex\n\n#### Amounts of all years."})
    void headingsGoWhereItGoes(String headings) throws IOException {
        List<String> pages = pages("readout", "en", "Before it.\n\n" + headings + "\n\n" + table(14) + "\nBehind it.\n\n### More\n\nOf it.\n");
        assertThat(pages).filteredOn(page -> page.startsWith("turned ")).singleElement().satisfies(page -> {
            assertThat(page).containsSubsequence("Annex", headings.contains("Amounts") ? "Amounts of all years" : "", AMOUNT);
            assertThat(page).doesNotContain("Before it", "Behind it", "More");
        });
        assertThat(pages).filteredOn(page -> page.startsWith("upright ")).last().satisfies(page -> assertThat(page).contains("Behind it.", "More", "Of it."));
    }

    /** A page is turned for columns, not for one word. */
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/%s", "%s"})
    void aWordTooWideIsParted(String word) throws IOException {
        String wide = String.format(word, "a".repeat(150));
        List<String> pages = pages("readout", "en", "| A | B |\n|---|---|\n| " + wide + " | short |\n");
        assertThat(pages).allSatisfy(page -> assertThat(page).startsWith("upright "));
        assertThat(String.join("", pages).replace("\n", "")).contains(wide);
    }

    @Test
    void noPageIsTurnedForAnAddress() throws IOException {
        List<String> pages = pages("readout", "en", table(6).replaceFirst(AMOUNT, "https://example.org/" + "a".repeat(120)));
        assertThat(pages).allSatisfy(page -> assertThat(page).startsWith("upright "));
        assertThat(count(String.join("", pages), AMOUNT)).isEqualTo(3 * 5 - 1);
    }

    /** Of a section that begins with a turned table nothing else is turned, whatever else is wide. */
    @Test
    void anotherTableOfTheSectionStaysUpright() throws IOException {
        List<String> pages = pages("readout", "en", "Before it.\n\nAnd so on.\n\n### All\n\n#### By year\n\n" + table(14) + "\nBetween them.\n\n| A | B | C |\n|---|---|---|\n| one | " + "b".repeat(150) + " | three |\n");
        assertThat(pages).filteredOn(page -> page.startsWith("turned ")).singleElement().satisfies(page -> assertThat(page).contains("All", "By year").doesNotContain("Between", "three"));
    }

    /** A column that holds its longest word may still be too narrow for a sentence: a page is turned for nine of them, and twelve rows take three pages in letters one can read. */
    @Test
    void sentencesAreNotSetAWordToALine() throws IOException {
        List<String> pages = pages("readout", "en", "Before it.\n\nTable 1: What each is\n\n" + prose(9, 12) + "\nBehind it.\n");
        assertThat(pages).filteredOn(page -> page.startsWith("turned ")).hasSizeBetween(1, 3).first().asString().contains("Table 1: What each is");
        assertThat(count(String.join("", pages).replaceAll("\\s+", " "), "Row")).isEqualTo(12);
        assertThat(smallest("en", prose(9, 12))).isGreaterThanOrEqualTo(7);
    }

    /** Where no width makes it readable, the rows stand one below the other, each cell with its column's head beside it; nothing is turned. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void rowsOfVeryManyColumnsAreSetApart(String language) throws IOException {
        List<String> pages = pages("readout", language, "Before it.\n\n" + prose(14, 3) + "\nBehind it.\n");
        assertThat(pages).allSatisfy(page -> assertThat(page).startsWith("upright ")).hasSizeLessThan(8);
        assertThat(count(String.join("", pages), "Aspect7")).isEqualTo(3);
    }

    /** In what is set out of a record, whether that stays in one piece or is broken, no page is turned, and nothing is cut off. */
    @ParameterizedTest
    @CsvSource({"1,6", "1,14", "60,6", "60,14"})
    void aTableInACardStaysUpright(int times, int columns) throws IOException {
        String words = "The record of what it was made of lets others see. ".repeat(times);
        String draft = "---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\nBefore it.\n\n## Recommendations\n\n1. **Publish the count.** " + words + "\n\n"
                + table(columns).replaceAll("(?m)^", "   ") + "\n2. **Count the beds.** Nobody does.\n";
        byte[] bytes = new PdfRenderer().render(Memos.edition(Memos.memo(draft), Memos.audience("editors")), Themes.READOUT).bytes();
        List<String> pages = pages(bytes);
        assertThat(pages).allSatisfy(page -> assertThat(page).startsWith("upright "));
        assertThat(count(String.join("", pages), AMOUNT)).isEqualTo(3 * (columns - 1));
    }

    private static String prose(int columns, int rows) {
        String sentence = "The record of what it was made of lets others see how far it reaches | ";
        String heads = IntStream.range(1, columns).mapToObj(column -> "Aspect" + column).collect(Collectors.joining(" | ")) + " |\n";
        return "| Name | " + heads + "|" + "---|".repeat(columns) + "\n"
                + IntStream.range(0, rows).mapToObj(row -> "| Row" + row + " | " + sentence.repeat(columns - 1).strip() + "\n").collect(Collectors.joining());
    }

    /** Where even the smallest letters have no room, that is told once, and where. */
    @Test
    void oneThatHasNoRoomIsToldOnce() {
        String quoted = table(60).replaceAll("Office|Year", "").replaceAll("(?m)^", "> ");
        List<Finding> findings = new PdfRenderer().render(edition("en", "Before it.\n\n" + quoted), Themes.READOUT).findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("print-overflow");
            assertThat(finding.message()).startsWith("The table is wider");
            assertThat(finding.span().describe()).startsWith("practitioners/").contains("Appendix › paragraph");
        });
    }

    private static String table(int columns) {
        String row = IntStream.range(1, columns).mapToObj(column -> AMOUNT).collect(Collectors.joining(" | ")) + " |\n";
        return "| Office | " + row.replace(AMOUNT, "Year") + "|" + "---|".repeat(columns) + "\n" + ("| Transport | " + row).repeat(3);
    }

    private static int count(String text, String word) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }

    /** What each page says within its edges, and before it which way it is. */
    private static List<String> pages(String theme, String language, String body) throws IOException {
        return pages(new PdfRenderer().render(edition(language, body), Themes.of(theme)).bytes());
    }

    private static List<String> pages(byte[] bytes) throws IOException {
        List<String> said = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDPage page = document.getPage(number - 1);
                PDFTextStripper stripper = new Within(page.getMediaBox().getWidth());
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                said.add((page.getMediaBox().getWidth() > page.getMediaBox().getHeight() ? "turned " : "upright ") + stripper.getText(document));
            }
        }
        return said;
    }

    /** Size of the smallest letters of a page that is turned, in points. */
    private static float smallest(String language, String body) throws IOException {
        float[] least = {Float.MAX_VALUE};
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(edition(language, body), Themes.READOUT).bytes())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    PDPage page = getCurrentPage();
                    least[0] = page.getMediaBox().getWidth() > page.getMediaBox().getHeight() ? Math.min(least[0], text.getFontSizeInPt()) : least[0];
                }
            };
            stripper.getText(document);
        }
        return least[0];
    }

    private static Edition edition(String language, String body) {
        String draft = "---\ntitle: A memo\ntype: technical-memo\nlanguage: " + language + "\n---\n\n## Appendix\n\n" + body;
        return Memos.edition(Memos.memo(draft), Memos.audience("practitioners"));
    }
}

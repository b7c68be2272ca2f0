package org.readout.render.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.render.pdf.PdfRenderer;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class LineStartsTest {

    private static final String MARK = "<sup class='note-mark'><a href='#note-1'>1</a></sup>";

    /** Each paragraph's words, then what of it is held: the word with room and what takes the room back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "the last word" + MARK + " and|word,1",
        "a question?" + MARK + " and|question?,1",
        "モデルです。" + MARK + "それは|す。,1",
        "some <em>marked word</em>, and|word,','",
        "<strong>done</strong>.” So|done,.”",
        "<em>open</em> and|",
        "half<em>marked</em> word|"})
    void whatMayNotBeginALineIsHeld(String paragraph, String held) {
        Element page = PrintPage.parse("<p>" + paragraph + "</p>").getDocumentElement();
        String before = page.getTextContent();
        LineStarts.hold(page, Locale.JAPANESE, false);
        NodeList spans = page.getElementsByTagName("span");
        StringBuilder found = new StringBuilder();
        for (int at = 0; at < spans.getLength(); at++) {
            found.append(at == 0 ? "" : ",").append(spans.item(at).getTextContent());
        }
        assertThat(found.toString()).isEqualTo(held == null ? "" : held.replace("'", ""));
        assertThat(page.getTextContent()).isEqualTo(before);
    }

    /** Words of every length before the mark, so that some line is full before it. */
    @Test
    void noLineBeginsWithAMark() throws IOException {
        StringBuilder draft = new StringBuilder("---\ntitle: A memo\ntype: technical-memo\nlanguage: en\n---\n\n## Summary\n\n");
        for (int length = 1; length < 60; length++) {
            draft.append("i".repeat(length)).append(" Something longer stands before it in the line that is about to end, with words, ")
                    .append("and a mark *follows*.[^1]\n\n");
        }
        byte[] bytes = new PdfRenderer().render(Memos.edition(Memos.memo(draft + "[^1]: Said.\n"), Memos.audience("public")), Themes.READOUT).bytes();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document).lines().filter(line -> line.matches("[.1]+"))).isEmpty();
        }
    }
}

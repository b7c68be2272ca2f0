package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;

/** A paragraph in a script of the other direction than its memo's keeps its own. */
class WrittenTheOtherWayTest {

    private static final String ARABIC = "يجب أن تنشر المنطقة القواعد (RFC 2119) قبل 2027.";
    private static final String ENGLISH = "Every rule is to be published before 2027 (قبل).";

    @ParameterizedTest
    @CsvSource({"en,rtl", "ar,ltr"})
    void itHasItsOwnDirection(String language, String other) throws IOException {
        boolean english = language.equals("en");
        String theirs = english ? ARABIC : ENGLISH;
        Edition edition = Memos.edition(Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: " + language + "\n---\n\n## Summary\n\n"
                + (english ? ENGLISH : ARABIC) + "\n\n" + theirs + "\n\n- " + theirs + "\n"), Memos.audience("public"));
        assertThat(new String(new HtmlRenderer().render(edition, Themes.READOUT).bytes(), StandardCharsets.UTF_8))
                .contains("<p>" + (english ? ENGLISH : ARABIC), "<p dir=\"" + other + "\">" + theirs, "<ul dir=\"" + other + "\"", "<li>" + theirs);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(edition, Themes.READOUT).bytes()))) {
            assertThat(word.getParagraphs()).filteredOn(paragraph -> paragraph.getText().contains("2027")).extracting(WrittenTheOtherWayTest::isRightToLeft)
                    .containsExactly(!english, english, english);
        }
    }

    private static boolean isRightToLeft(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr() && paragraph.getCTPPr().isSetBidi();
    }
}

package org.readout.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.readout.Memos;
import org.readout.Themes;

class ScriptStylesTest {

    @ParameterizedTest
    @CsvSource({"en,true,false,false", "ar,false,true,true", "ja,false,true,false"})
    void nothingIsSlantedWhereNothingIs(String language, boolean slanted, boolean heavier, boolean spaced) throws IOException {
        String draft = "---\ntitle: A memo\ntype: technical-memo\nlanguage: " + language + "\n---\n\n## Summary\n\nIt is *said*.\n";
        byte[] bytes = new DocxRenderer().render(Memos.edition(Memos.memo(draft), Memos.audience("practitioners")), Themes.READOUT).bytes();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            CTRPr emphasis = look(word, "Emphasis");
            assertThat(emphasis.sizeOfIArray() > 0).isEqualTo(slanted);
            assertThat(emphasis.sizeOfBArray() > 0).isEqualTo(heavier);
            // of Arabic in an English text, too
            assertThat(emphasis.sizeOfICsArray()).isZero();
            assertThat(emphasis.sizeOfBCsArray()).isEqualTo(1);
            assertThat(look(word, "Quote").sizeOfBArray()).isZero();
            assertThat(numbers(word).anyMatch("%1\u00a0"::equals)).isEqualTo(spaced);
            // the bar beside a quotation is where its lines begin
            assertThat(word.getStyles().getStyle("Quote").getCTStyle().getPPr().getPBdr().isSetRight()).isEqualTo(language.equals("ar"));
            assertThat(word.getStyles().getStyle("Quote").getCTStyle().getPPr().getPBdr().isSetLeft()).isEqualTo(!language.equals("ar"));
        }
    }

    private static CTRPr look(XWPFDocument word, String style) {
        return word.getStyles().getStyle(style).getCTStyle().getRPr();
    }

    private static Stream<String> numbers(XWPFDocument word) {
        return word.getNumbering().getAbstractNums().stream().flatMap(list -> Stream.of(list.getCTAbstractNum().getLvlArray())).map(level -> level.getLvlText().getVal());
    }
}

package org.readout.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.readout.Memos;
import org.readout.Themes;

/** What fits on a page is one section, in Word as in print, and so is what has neither cover nor summary; and no page says its title twice. */
class BriefWordTest {

    @ParameterizedTest
    @CsvSource({"policymakers, policy-memo, 1, 0", "practitioners, technical-memo, 1, 0",
        "translators, technical-memo, 1, 0", "policymakers, policy-memo, 60, 2", "translators, technical-memo, 60, 0", "editors, policy-memo, 60, 3"})
    void coverAndSummaryHavePagesOfTheirOwnWhereThereIsEnoughToSay(String audience, String type, int times, int breaks) throws IOException {
        String draft = "---\ntitle: A memo\ntype: " + type + "\nlanguage: en\n---\n\n## Summary\n\nNobody counts beds.\n\n"
                + "## Recommendations\n\n1. Count the beds.\n2. Publish the count.\n\n"
                + "## Benefits\n\n- **Trust.** "
                + "Patients see the figures before they choose. ".repeat(times) + "\n\n## Appendix\n\n" + "Three wards were asked, and two had no figures. ".repeat(times) + "\n";
        byte[] bytes = new DocxRenderer().render(Memos.edition(Memos.memo(draft), Memos.audience(audience)), Themes.READOUT).bytes();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(word.getParagraphs().stream().filter(paragraph -> paragraph.getCTPPr().isSetSectPr()).count()).isEqualTo(breaks);
            CTSectPr first = word.getParagraphs().stream().filter(paragraph -> paragraph.getCTPPr().isSetSectPr()).findFirst()
                    .map(paragraph -> paragraph.getCTPPr().getSectPr()).orElseGet(() -> word.getDocument().getBody().getSectPr());
            // above the one section of a short memo no appendix is named
            assertThat(word.getHeaderList().stream().anyMatch(header -> header._getHdrFtr().xmlText().contains("Appendix")) && times == 1).isFalse();
            assertThat(first.isSetTitlePg() || first.sizeOfHeaderReferenceArray() == 0).isTrue();
        }
    }
}

package org.readout.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.Themes;

/** What fits on a page is set on one; what does not has pages of its own for what leads to it. */
class BriefTest {

    @ParameterizedTest
    @CsvSource({"policymakers, policy-memo, 1", "practitioners, technical-memo, 1", "policymakers, policy-memo, 60", "practitioners, technical-memo, 60"})
    void coverAndSummaryHavePagesOfTheirOwnWhereThereIsEnoughToSay(String audience, String type, int times) {
        String draft = "---\ntitle: A memo\ntype: " + type + "\nlanguage: en\n---\n\n## Summary\n\nNobody counts beds.\n\n"
                + "## Recommendations\n\n1. Count the beds.\n2. Publish the count.\n\n"
                + "## Appendix\n\n" + "Three wards were asked, and two had no figures for the year. ".repeat(times)
                + "\n\n## Benefits\n\n- **Trust.** " + "Patients see the figures before they choose. ".repeat(times) + "\n";
        int pages = new PdfRenderer().render(Memos.edition(Memos.memo(draft), Memos.audience(audience)), Themes.of("readout")).pages();
        if (times == 1) {
            assertThat(pages).isEqualTo(1);
        } else {
            assertThat(pages).isGreaterThan(2);
        }
    }
}

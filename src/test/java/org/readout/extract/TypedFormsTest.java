package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.text;
import static org.readout.extract.Drafted.titles;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.model.Approach;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.PlainText;
import org.readout.model.Recommendation;
import org.readout.model.Section;

/** What authors type where a style would say it: signs around words and before items, numbers before headings, blank lines. */
class TypedFormsTest {

    private static List<String> headings(Memo memo) {
        return memo.sections().stream().map(Section::heading).map(PlainText::of).toList();
    }

    @Test
    void linesSetApartByBlankLinesAreHeadings() {
        Memo memo = text("PERSPECTIVE", "", "Voices in small towns", "", "Most elections are small, and most offices that run them have four people.", "", "",
                "What should be done", "", "Every office should record a greeting each year and hold it on its own website.", "", "",
                "What we do not know", "", "Does a denial help where the clerk is distrusted? We had two cases, and they point in opposite directions.");
        assertThat(headings(memo)).containsExactly("What should be done", "What we do not know");
        assertThat(titles(memo, Recommendation.class)).hasSize(1);
        assertThat(titles(memo, OpenQuestion.class)).hasSize(1);
    }

    @Test
    void linesAloneAreHeadingsWhereADraftHasNoOthers() {
        String said = "The ministry asked what the register holds and who may read it, and nobody could say.";
        Memo memo = text("A memo", "", said, "", "Summary", "", said, "", "Recommendations", "", "The ministry should publish the register before the end of the next year.", "", "Open questions", "",
                "Who reads the register, and how often does anybody look at it at all?");
        assertThat(headings(memo)).containsExactly("Summary", "Recommendations", "Open questions");
    }

    @Test
    void shortLinesAmongParagraphsAreNoHeadingsWhereThereAreOthers() {
        Memo memo = text("SUMMARY", "", "We wrote to the minister about the register that nobody can read or find anywhere.", "", "Yours sincerely", "",
                "The signatories of the letter, who met in the library on the third of November at noon", "", "RECOMMENDATIONS", "", "- Publish the register.", "- Fund audits.");
        assertThat(headings(memo)).containsExactly("SUMMARY", "RECOMMENDATIONS");
    }

    @Test
    void signsAroundWordsSetThemOff() {
        Memo memo = text("A memo", "", "APPROACHES", "", "- _Ordinal level._ Each evaluation receives a level.", "- *Profile.* Each element has a grade in its_own_row.", "", "COMPONENTS", "", "_Weights._ Numbers in a file.", "", "_Code._ What runs them.");
        assertThat(titles(memo, Approach.class)).containsExactly("Ordinal level", "Profile");
        assertThat(titles(memo, Component.class)).containsExactly("Weights", "Code");
        assertThat(PlainText.ofBlocks(memo.sections().get(0).blocks())).contains("its_own_row").doesNotContain("_Ordinal");
    }

    @Test
    void signsBeforeParagraphsMakeAList() {
        Memo memo = Memos.memo("## Key takeaways\n\n» Nobody has tested the models.\n\n» Disclosure would help buyers.\n\n## Recommendations\n\n- Publish the tests.\n");
        assertThat(titles(memo, KeyPoint.class)).containsExactly("Nobody has tested the models", "Disclosure would help buyers");
    }

    @Test
    void dottedNumbersTellWhatStandsBelowWhat() {
        Memo memo = Memos.memo("## 1 Summary\n\nShort.\n\n## 2 Components\n\nThe parts.\n\n## 2.1 Knowledge\n\n**Documents.** Leaflets.\n\n**Index.** Finds them.\n\n## 2.2 Speech\n\n**Model.** Answers.\n\n**Prompt.** Sets its tone.\n\n## 2.2.1 Nothing\n\n## 3 Open questions\n\n- Who pays?\n");
        assertThat(headings(memo)).containsExactly("Summary", "Components", "Open questions");
        assertThat(memo.records(Component.class)).extracting(Component::layer).containsExactly("Knowledge", "Knowledge", "Speech", "Speech");
    }
}

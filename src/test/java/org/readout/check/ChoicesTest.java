package org.readout.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.extract.MemoTypeReader;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.Memo;
import org.readout.model.MemoType;

/** What a memo type and a draft decide about rules, and what is told of it. */
class ChoicesTest {

    private static final String DOUBLED = RuleCases.SOUND + "\n## Appendix\n\nIt is in the the draft.\n";

    @Test
    void aDraftSwitchesARuleOffAndItsReasonIsKept() {
        List<Finding> findings = checked("word-doubled off because it is a quotation");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("rule-switched-off");
            assertThat(finding.message()).contains("“word-doubled”", "by the draft", "“it is a quotation”", "One finding is not shown");
        });
    }

    @Test
    void severalArePartedAndMayNameWhoSaysSo() {
        List<Finding> findings = checked("word-doubled off by A. Editor because it is a quotation; date-missing error because we cite it");
        assertThat(findings).extracting(Finding::message).singleElement().asString().contains("by A. Editor in the draft");
        assertThat(Memos.checked(DOUBLED.replace("date: 2024-03-27\n", "readout-rules: [word-doubled off because quoted, date-missing error because we cite it]\n")).findings())
                .filteredOn(finding -> finding.rule().equals("date-missing")).extracting(Finding::level).containsExactly(Level.ERROR);
    }

    @Test
    void aRuleOfAnotherRoomIsChosenAboutAlike() {
        String byLook = DOUBLED.replace("the the", "the") + "\n<!-- ask the lawyers -->\n";
        assertThat(Memos.checked(byLook).findings()).extracting(Finding::rule).containsExactly("remark-left");
        assertThat(Memos.checked(choosing(byLook, "remark-left off because they are ours")).findings()).extracting(Finding::rule).containsExactly("rule-switched-off");
    }

    @Test
    void aWrongNameGetsTheNearestOne() {
        assertThat(checked("word-doubeld off because it is a quotation")).filteredOn(finding -> finding.rule().equals("rule-choice-mistaken"))
                .singleElement().satisfies(finding -> assertThat(finding.hint()).contains("Did you mean “word-doubled”?"));
    }

    @Test
    void withoutAReasonNothingChanges() {
        assertThat(checked("word-doubled off")).extracting(Finding::rule).containsExactlyInAnyOrder("word-doubled", "rule-choice-mistaken");
        assertThat(checked("word-doubled")).extracting(Finding::rule).containsExactlyInAnyOrder("word-doubled", "rule-choice-mistaken");
    }

    @Test
    void whatProtectsTheReleaseStays() {
        assertThat(Memos.checked(choosing(DOUBLED.replace("title: A memo\n", ""), "title-missing off because it has none")).findings())
                .extracting(Finding::rule).contains("title-missing", "rule-choice-mistaken");
    }

    @Test
    void aLevelMayBeLowered() {
        List<Finding> findings = Memos.checked(choosing(DOUBLED.replace("the the", "[TODO]"), "placeholder-left note because it is a sample")).findings();
        assertThat(findings).extracting(Finding::rule).containsExactly("placeholder-left", "rule-lowered");
        assertThat(findings).allMatch(finding -> finding.level() == Level.NOTE);
    }

    @Test
    void aTypeDecidesForAllItsDraftsAndADraftForItself() throws Exception {
        MemoType type = type("rules:\n  - rule: word-doubled\n    level: off\n    reason: These memos quote.\n").value().orElseThrow();
        assertThat(check(Memos.memo(DOUBLED), type)).singleElement().satisfies(finding ->
                assertThat(finding.message()).contains("by the memo type “policy-memo”", "“These memos quote.”"));
        assertThat(check(Memos.memo(choosing(DOUBLED, "word-doubled warning because this one does not")), type))
                .extracting(Finding::rule, Finding::level).containsExactly(org.assertj.core.api.Assertions.tuple("word-doubled", Level.WARNING));
    }

    @Test
    void aMistakeInATypeHasItsLine() throws Exception {
        assertThat(type("rules:\n  - rule: word-doubeld\n    level: off\n    reason: Quotations.\n").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("Line ", "word-doubeld");
            assertThat(finding.hint()).contains("Did you mean “word-doubled”?");
        });
        assertThat(type("rules:\n  - rule: word-doubled\n    level: of\n").findings()).hasSize(2);
        assertThat(type("rules:\n  - rule: tracked-change\n    level: off\n    reason: We like them.\n").findings()).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("protects the release"));
    }

    private static List<Finding> checked(String choice) {
        return Memos.checked(choosing(DOUBLED, choice)).findings();
    }

    private static String choosing(String draft, String choice) {
        return draft.replaceFirst("language: en\n", "language: en\nreadout-rules: " + choice + "\n");
    }

    private static List<Finding> check(Memo memo, MemoType type) {
        return RuleBook.standard().check(memo, type, List.of());
    }

    private static Checked<MemoType> type(String rules) throws Exception {
        return MemoTypeReader.read("policy-memo.yaml", Files.readString(Path.of("templates/types/policy-memo.yaml")) + rules, RuleBook.texts());
    }
}

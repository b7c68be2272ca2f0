package org.readout.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readout.Memos;
import org.readout.finding.Finding;
import org.readout.finding.RuleText;

/** Each rule speaks up where it is broken, and a sound memo is left in peace. */
class RuleBookTest {

    private static final String FRONT = """
            ---
            title: A memo
            type: policy-memo
            date: 2024-03-27
            language: en
            ---
            """;

    private static final String SOUND = FRONT + """

            ## Summary

            It says what to do.

            ## Benefits

            - **Trust.** More of it.

            ## Opportunities

            - **Bids.** They can be compared.

            ## Risks

            - **Promises.** They can be empty.

            ## Recommendations

            1. Legislators should fund audits.
            """;

    private static final Map<String, String> BROKEN = new TreeMap<>(Map.ofEntries(
            Map.entry("title-missing", SOUND.replace("title: A memo\n", "")),
            Map.entry("date-missing", SOUND.replace("date: 2024-03-27\n", "")),
            Map.entry("language-missing", SOUND.replace("language: en\n", "")),
            Map.entry("part-missing", SOUND.replace("## Risks", "## Weather")),
            Map.entry("part-empty", SOUND.replace("It says what to do.\n", "")),
            Map.entry("too-few-records", SOUND.replace("1. Legislators should fund audits.", "Nothing has been decided?")),
            Map.entry("section-empty", SOUND + "\n## Background\n\n### Costs\n\n### Terms\n\nFive years.\n"),
            Map.entry("duplicate-component", SOUND + "\n## Components\n\n| Component | Layer |\n|---|---|\n| Weights | a |\n| Weights | b |\n"),
            Map.entry("field-missing", SOUND.replace("Legislators should fund audits", "Audits should be funded")),
            Map.entry("question-asks-nothing", SOUND + "\n## Open questions\n\n- The cost of audits.\n- Who pays?\n"),
            Map.entry("number-gap", SOUND.replace("1. Legislators should fund audits.",
                    "### Recommendation 1: Legislators should sit\n\nSo.\n\n### Recommendation 3: Legislators should act\n\nSo.")),
            Map.entry("heading-level-skipped", SOUND + "\n## Background\n\n#### Costs\n\nNone.\n"),
            Map.entry("table-without-header", SOUND + "\n<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>\n"),
            Map.entry("table-ragged", SOUND + "\n<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>\n"),
            Map.entry("alternative-text-missing", SOUND + "\n![](data:image/png;base64,iVBORw0KGgo=)\n"),
            Map.entry("alternative-text-junk", SOUND + "\n![image1.png](data:image/png;base64,iVBORw0KGgo=)\n"),
            Map.entry("reference-unresolved", SOUND + "\nSee [Annex C](#annex-c).\n"),
            Map.entry("note-unresolved", SOUND + "\nSo it is.[^gone]\n"),
            Map.entry("note-unmarked", SOUND + "\n[^lonely]: Nobody marks it.\n"),
            Map.entry("link-says-nothing", SOUND + "\nFor more, [click here](https://example.org/memo).\n"),
            Map.entry("link-broken", SOUND + "\nSee [the draft](file:///C:/memo.docx).\n"),
            Map.entry("placeholder-left", SOUND + "\nTODO: say more.\n"),
            Map.entry("word-doubled", SOUND + "\nIt is in the the draft.\n")));

    @Test
    void aSoundMemoIsLeftInPeace() {
        assertThat(Memos.checked(SOUND).findings()).isEmpty();
    }

    @TestFactory
    List<DynamicTest> everyRuleFindsItsBreach() {
        return RuleBook.texts().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            assertThat(BROKEN).as("a draft that breaks it").containsKey(rule.id());
            List<Finding> found = Memos.checked(BROKEN.get(rule.id())).findings();
            assertThat(found).extracting(Finding::rule).contains(rule.id());
            assertThat(found).filteredOn(finding -> finding.rule().equals(rule.id())).allSatisfy(finding -> {
                assertThat(finding.level()).isEqualTo(rule.level());
                assertThat(finding.message()).isNotBlank();
                assertThat(finding.hint()).isNotBlank();
                assertThat(finding.span().file()).isEqualTo("draft.md");
            });
        })).toList();
    }

    @Test
    void everyRuleHasItsOwnNameAndSaysWhy() {
        Set<String> ids = new HashSet<>();
        for (RuleText rule : RuleBook.texts()) {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(rule.reason()).endsWith(".");
        }
    }

    @Test
    void whatStandsInCodeIsNoPlaceholder() {
        assertThat(Memos.checked(SOUND + "\nWrite `TODO` there.\n\n```\nTODO\n```\n").findings()).isEmpty();
    }
}

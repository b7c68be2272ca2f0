package org.readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.Outline;
import org.readout.model.Audience;
import org.readout.model.Memo;
import org.readout.model.Paragraph;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.verify.Accounting;

/** What an audience is shown, in which order, under which numbers, and that nothing else comes along. */
class CutterTest {

    private static final Memo MEMO = Memos.memo("""
            ---
            title: A memo
            type: technical-memo
            language: en
            ---

            A word before everything.

            ## 1. Summary

            Short, with a source.[^open] See [the weights](#model-weights) and [the questions](#open-questions).

            ## 2. Components

            ### Model weights

            The numbers.[^secret]

            ## 3. Open questions

            - Who decides?

            ## Appendix: Minutes

            Only for us.

            [^open]: A public source.
            [^secret]: A private remark.
            """);

    private static final String HEAD = "title: Readers\ndescription: Those who read.\nmemos: [technical-memo]\nformats: [html]\npaper: a4\ntheme: readout\n";

    private static Audience readers(String more) {
        return Memos.audience("readers", HEAD + more);
    }

    @Test
    void onlyThePartsOfTheAudienceInItsOrder() {
        Edition edition = Memos.edition(MEMO, readers("parts: [open-questions, summary]\n"));
        assertThat(edition.sections()).extracting(EditionSection::part).containsExactly("open-questions", "summary");
        assertThat(all(edition)).contains("Who decides?", "A public source.")
                .doesNotContain("The numbers", "A private remark", "Only for us", "A word before everything");
    }

    @Test
    void whatWeighsBothSidesSaysOfEachWhatItIs() {
        Memo memo = Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n## Opportunities and risks\n\n**Opportunity:** Towns adapt the tool.\n\n**Risk:** Nobody can call it back.\n\n"
                + "## Risks\n\n- **Risk A:** Keys are lost.\n- Logs leak.\n- **Drift.** Claims age.\n");
        Edition edition = Memos.edition(memo, Memos.audience("readers", HEAD.replace("technical-memo", "policy-memo") + "parts: [opportunities-and-risks, risks]\n"));
        assertThat(all(edition)).contains("{strong Opportunity.} Towns adapt the tool", "{strong Risk.} Nobody can call it back").doesNotContain("{strong Risk.} Logs", "{strong Risk.} {strong Drift");
        assertThat(Accounting.ofEdition(memo, edition).findings()).isEmpty();
    }

    @Test
    void whatIsWithheldIsNamedWithItsSize() {
        Edition edition = Memos.edition(MEMO, readers("parts: [summary]\n"));
        assertThat(edition.withheld()).isNotEmpty().allSatisfy(withheld -> {
            assertThat(withheld.rule()).isNotBlank();
            assertThat(withheld.characters()).isPositive();
        });
    }

    @Test
    void notesAreCountedInTheOrderTheyAreMarked() {
        Edition edition = Memos.edition(MEMO, readers("parts: [components, summary]\n"));
        assertThat(edition.notes()).extracting(note -> Outline.blocks(note.blocks()).strip())
                .containsExactly("p A private remark.", "p A public source.");
        assertThat(edition.notes()).extracting(EditionNote::number).containsExactly(1, 2);
    }

    @Test
    void aReferenceToWhatIsNotShownBecomesPlainWords() {
        Edition edition = Memos.edition(MEMO, readers("parts: [summary]\n"));
        assertThat(all(edition)).contains("See the weights and the questions.");
        assertThat(all(Memos.edition(MEMO, readers("parts: [everything]\n")))).doesNotContain("See the weights and the questions.");
    }

    @Test
    void whatIsOnlyARowIsReferredToThere() {
        Memo memo = Memos.memo("""
                ---
                title: A memo
                type: technical-memo
                language: en
                ---

                ## Summary

                The audit log matters.

                ## Components

                | Component | Description |
                |---|---|
                | Audit log | What was done. |
                """);
        Edition edition = Memos.edition(memo, readers("parts: [everything]\n"));
        String row = Records.rowAnchor(memo.records().get(0).id());
        Paragraph summary = (Paragraph) edition.sections().get(0).blocks().get(0);
        assertThat(summary.inlines()).filteredOn(Reference.class::isInstance).extracting(inline -> ((Reference) inline).target()).containsExactly(row);
        assertThat(all(Memos.edition(memo, readers("parts: [summary]\n")))).contains("The audit log matters.");
    }

    @Test
    void theTypedNumbersGiveWayToTheEditionsOwn() {
        Edition edition = Memos.edition(MEMO, readers("parts: [open-questions, components]\nfeatures: [numbered-headings, contents]\n"));
        assertThat(edition.sections()).extracting(EditionSection::number).containsExactly("1", "2");
        assertThat(edition.contents(2)).extracting(ContentsEntry::title).containsExactly("Open questions", "Components");
        assertThat(edition.contents(2).get(1).inner()).extracting(ContentsEntry::number).containsExactly("2.1");
    }

    @Test
    void everythingIsEverything() {
        Edition edition = Memos.edition(MEMO, readers("parts: [everything]\n"));
        assertThat(edition.withheld()).isEmpty();
        assertThat(all(edition)).contains("A word before everything", "The numbers", "Only for us", "A private remark");
    }

    @Test
    void recordsKeepTheirTypedValuesOnlyWhereTheyAreShown() {
        Edition shown = Memos.edition(MEMO, readers("parts: [components]\n"));
        Edition hidden = Memos.edition(MEMO, readers("parts: [summary]\n"));
        String weights = ((Records) shown.sections().get(0).blocks().get(0)).entries().get(0).record();
        assertThat(shown.record(weights)).isPresent();
        assertThat(hidden.record(weights)).isEmpty();
    }

    private static String all(Edition edition) {
        return Outline.blocks(edition.preamble()) + edition.sections().stream().map(CutterTest::section).collect(Collectors.joining())
                + edition.notes().stream().map(note -> Outline.blocks(note.blocks())).collect(Collectors.joining());
    }

    private static String section(EditionSection section) {
        return Outline.blocks(List.copyOf(section.blocks())) + section.sections().stream().map(CutterTest::section).collect(Collectors.joining());
    }
}

package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.titles;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.extract.ask.Addressee;
import org.readout.model.Approach;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;

/** How audit offices, committees, academies and institutes lay out what they ask, weigh and do not know: one test for each general form. */
class InstitutionalFormsTest {

    private static Memo policy(String body) {
        return Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n" + body);
    }

    private static Memo technical(String body) {
        return Memos.memo("---\ntitle: A memo\ntype: technical-memo\nlanguage: en\n---\n\n" + body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"What the council should do now|recommendations", "What Congress recommends|recommendations", "Ce que nous ne savons pas encore|open-questions",
        "Was wir noch nicht wissen|open-questions", "¿Qué proponemos?|recommendations", "Kapitel 4: Risiken|risks", "5 – Recommendations|recommendations",
        "Les atouts et les limites de l’ouverture|opportunities-and-risks", "How people use the word “open”|approaches", "Recommendations for the Commission and for national supervisory authorities|recommendations",
        "Frequently asked questions|''", "Recommendations of the 2019 task force|''", "Components of a good workshop|''", "Limitations of this study|''", "Questions we asked|''", "Summary of the commission’s report|''"})
    void headingsAreKnownByPhrasesUnlessOthersSpeak(String heading, String part) {
        assertThat(policy("## " + heading + "\n\nSome words.\n").sections()).extracting(Section::part).containsExactly(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECOMMENDATION 3-1: Fund audits.", "Recommendation 4. Fund audits.", "R12 | Fund audits.", "**Recommendation A.** Fund audits.", "**Proposal No. 2** Fund audits.", "**Recommendation 1**\n\nFund audits."})
    void recommendationsAreCountedInManyWays(String ask) {
        assertThat(titles(policy("## Recommendations\n\n" + ask + "\n"), Recommendation.class)).containsExactly("Fund audits");
    }

    @Test
    void aHeadOfItsOwnOwnsWhatFollows() {
        assertThat(policy("## Recommendations\n\n**R1 | Fund audits**\n\nMoney is short.\n\nPriority: high\n\n**R2 | Train staff**\n\nOwner: schools\n").records(Recommendation.class))
                .extracting(Recommendation::title, Recommendation::priority, Recommendation::addressee)
                .containsExactly(tuple("Fund audits", "high", ""), tuple("Train staff", "", "schools"));
    }

    @Test
    void aParagraphMaySayManyThingsByLabels() {
        assertThat(policy("## Recommendations\n\n1. **Fund audits.** It pays. *Priority: high. Owner: the ministry.* Because nobody else will, it is urgent.\n").records(Recommendation.class))
                .extracting(Recommendation::priority, Recommendation::addressee, Recommendation::rationale)
                .containsExactly(tuple("high", "the ministry", "Because nobody else will, it is urgent."));
    }

    @Test
    void whatStandsInBracketsIsRead() {
        assertThat(policy("## Recommendations\n\n- Fund audits (addressee: the ministry; short term).\n").records(Recommendation.class))
                .extracting(Recommendation::addressee, Recommendation::horizon).containsExactly(tuple("the ministry", "short term"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- **For regulators.** Publish guidance.\n", "- **Regulators:** Publish guidance.\n", "Regulators\n\n- Publish guidance.\n", "- For regulators:\n  - Publish guidance.\n",
        "We call on regulators to:\n\n1. publish guidance;\n", "**Regulators**\n\n- Publish guidance.\n", "1. **Publish guidance.** *For regulators.*\n"})
    void whoIsAskedMayStandBeforeAboveOrBehindTheAsk(String asks) {
        assertThat(policy("## Recommendations\n\n" + asks).records(Recommendation.class)).singleElement().satisfies(ask -> {
            assertThat(ask.title()).isEqualToIgnoringCase("Publish guidance");
            assertThat(ask.addressee()).isEqualToIgnoringCase("regulators");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"We recommend that the Government publish a register.|the Government", "We call on Ofcom and the ICO to issue guidance.|Ofcom and the ICO", "NIST should update its guidance.|NIST",
        "Second, legislators should give customers a right to leave.|legislators", "El Ayuntamiento debería publicar el mapa.|El Ayuntamiento", "La police locale ne devrait pas lire les données.|La police locale",
        "Nous recommandons au Gouvernement de publier un registre.|Gouvernement", "Das Bundesministerium für Gesundheit sollte zahlen.|Das Bundesministerium für Gesundheit", "The GDPR should cover weights.|''"})
    void whomASentenceAsks(String ask, String addressee) {
        assertThat(Addressee.ofAsk(ask)).isEqualTo(addressee);
    }

    @Test
    void amongConclusionsOnlyWhatAsksIsARecommendation() {
        assertThat(titles(policy("## Conclusions and recommendations\n\n### Markets\n\n1. Competition matters.\n2. We recommend that the Government make it an aim. It is overdue.\n\n"
                + "### Liability\n\n3. The record is good.\n4. We call on Ofcom to issue guidance.\n"), Recommendation.class))
                .containsExactly("We recommend that the Government make it an aim", "We call on Ofcom to issue guidance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Further research is needed on quantization.", "It also remains unclear whether quantization is safe.", "We could not establish how quantization works.", "On ignore encore les effets de la quantification.",
        "Tampoco está claro si la cuantización es segura.", "Es fehlt zudem an Erkenntnissen über die Quantisierung.", "The question of quantization remains open.", "**Safety.** Little is known about quantization."})
    void statementsThatSomethingIsNotKnown(String statement) {
        assertThat(technical("## Open questions\n\n" + statement + "\n").records(OpenQuestion.class)).hasSize(1);
    }

    @Test
    void twoThingsLeftOpenInOneParagraphAreTwo() {
        assertThat(titles(technical("## Open questions\n\nIt is not known who pays. Evidence is thin. What would an audit cost? Many ask.\n"), OpenQuestion.class))
                .containsExactly("It is not known who pays.", "What would an audit cost?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Some ask for a *licence view:* what may be done. *Access view:* what can be had.", "A **licence view** asks what may be done; an **access view** asks what can be had.",
        "- a *licence view*, in which permission counts;\n- an *access view*, in which possession counts.", "### The licence view\n\nPermission.\n\n### The access view\n\nPossession.",
        "| Approach | What counts |\n|---|---|\n| Licence view | Permission |\n| Access view | Possession |"})
    void approachesHoweverNamed(String body) {
        assertThat(technical("## Approaches\n\n" + body + "\n").records(Approach.class)).hasSize(2)
                .allSatisfy(approach -> assertThat(approach.title()).containsIgnoringCase("view"));
    }

    @Test
    void pointsInProseAreCountedByTheirWords() {
        Memo memo = policy("## Benefits\n\nFirst, prices fall. This was seen before. Second, firms can switch.\n\n## Risks\n\nThree risks were raised. Homes are revealed. Errors spread. Cities fall behind.\n");
        assertThat(memo.records(Benefit.class)).extracting(Benefit::title, Benefit::description)
                .containsExactly(tuple("prices fall.", "This was seen before."), tuple("firms can switch.", ""));
        assertThat(titles(memo, Risk.class)).containsExactly("Homes are revealed.", "Errors spread.", "Cities fall behind.");
    }

    @Test
    void proseThatCountsNothingTellsNothing() {
        assertThat(policy("## Risks\n\nOpenness *can* be misused. It is *not* always.\n").records()).isEmpty();
    }

    @Test
    void aBoxWithATitleIsThatPart() {
        assertThat(titles(policy("## Background\n\n> **Key messages**\n>\n> - Openness pays.\n> - Audits help.\n"), KeyPoint.class)).containsExactly("Openness pays", "Audits help");
        assertThat(policy("## Background\n\n> **Recommendation 1.** Buy nothing.\n>\n> **Recommendation 2.** Sell.\n").records()).isEmpty();
    }

    @Test
    void aBoldLineThatIsAPartsNameIsItsHeading() {
        Memo memo = policy("## Opportunities and risks\n\n**Benefits**\n\n- Trust.\n\nDrawbacks:\n\n- Cost.\n\n## Conclusion\n\nThe end.\n");
        assertThat(titles(memo, Benefit.class)).containsExactly("Trust");
        assertThat(titles(memo, Risk.class)).containsExactly("Cost");
    }

    @Test
    void componentsAreGroupedByLayerInListsTablesAndHeadings() {
        for (String body : List.of("- **Data layer**\n  - Corpus: the texts\n  - Labels: the marks\n", "### Data layer\n\n**Corpus.** The texts.\n\n**Labels.** The marks.\n",
                "| Component | What it is | Risks |\n|---|---|---|\n| *Data layer* | | |\n| Corpus | The texts | Theft |\n| Labels | The marks | Bias |\n")) {
            assertThat(technical("## Components\n\n" + body).records(Component.class)).as(body).extracting(Component::title, Component::layer)
                    .containsExactly(tuple("Corpus", "Data layer"), tuple("Labels", "Data layer"));
        }
    }

    @Test
    void dimensionsAreNoLayers() {
        assertThat(technical("## Dimensions of openness\n\n### AI artifacts\n\n**Weights.** Numbers.\n\n**Corpus.** Texts.\n\n### Documentation\n\n**Model card.** A record.\n").records(Component.class))
                .extracting(Component::title, Component::dimension)
                .containsExactly(tuple("Weights", "AI artifacts"), tuple("Corpus", "AI artifacts"), tuple("Model card", "Documentation"));
    }

    @Test
    void goalsAreKnownByWhatTheirLabelsSpeakOf() {
        assertThat(technical("## Components\n\n### Weights\n\nNumbers.\n\n**How openness helps the system:** adaptation\n\n**Benefit to society:** competition\n\n**Potential harms:** misuse\n").records(Component.class))
                .extracting(Component::systemGoals, Component::societalGoals, Component::risks).containsExactly(tuple("adaptation", "competition", "misuse"));
    }

    @Test
    void whatAHeadingDoesNotSayItsRecordsMay() {
        assertThat(technical("## Under the hood\n\n| Piece | Spectrum | Risks |\n|---|---|---|\n| Weights | gated, free | misuse |\n").records(Component.class)).extracting(Component::title).containsExactly("Weights");
        assertThat(titles(policy("## From analysis to practice\n\n**Recommendation 1.** Fund audits.\n\n**Recommendation 2.** Train staff.\n"), Recommendation.class)).containsExactly("Fund audits", "Train staff");
        assertThat(technical("## Costs\n\n| Component | 2025 | 2026 |\n|---|---|---|\n| Storage | 1 | 2 |\n").records()).isEmpty();
    }

    @Test
    void aTableOfManyFieldsNeedsNoNameForItsRecords() {
        assertThat(policy("## Recommendations\n\n| Nr. | Was wir vorschlagen | Zuständig | Frist |\n|---|---|---|---|\n| M1 | Fund audits | Bund | 2026 |\n").records(Recommendation.class))
                .extracting(Recommendation::title, Recommendation::addressee, Recommendation::horizon).containsExactly(tuple("Fund audits", "Bund", "2026"));
    }

    @Test
    void whatIsSetOutInTwoSectionsIsOneRecord() {
        assertThat(policy("## Executive summary\n\n### Recommendations\n\n1. Fund audits.\n\n## Recommendations\n\n### Recommendation 1: Fund audits\n\n**When:** 2027\n").records(Recommendation.class))
                .singleElement().extracting(Recommendation::horizon).isEqualTo("2027");
    }

    @Test
    void aTitleThatSpeaksOfRisksIsNoPart() {
        Memo memo = Memos.memo("# The risks of closed models\n\nBy us.\n\n## Summary\n\nShort.\n\n## Recommendations\n\n1. Fund audits.\n");
        assertThat(memo.metadata().title()).isEqualTo("The risks of closed models");
        assertThat(memo.sections()).extracting(Section::part).containsExactly("summary", "recommendations");
    }

    @Test
    void theTypeThatTakesMoreRoomDecidesATie() {
        String parts = "# A note\n\n## Components\n\n%s\n\n## Open questions\n\n- Who pays?\n\n## Benefits\n\n%s\n\n## Risks\n\n- Cost\n";
        String words = "- **Thing.** It has many words that say what it is and what it does for the whole system.\n".repeat(3);
        assertThat(Memos.memo(parts.formatted(words, "- Trust")).type()).isEqualTo("technical-memo");
        assertThat(Memos.memo(parts.formatted("- **Thing.** One.", words)).type()).isEqualTo("policy-memo");
    }

    @Test
    void marksOfNotesStayWhereParagraphsAreCut() {
        String draft = "## Recommendations\n\n1. **Fund audits.** It pays.[^1] *Priority: high.*[^2] *Owner: us.*[^3]\n\n[^1]: One.\n[^2]: Two.\n[^3]: Three.\n";
        Memo memo = Memos.memoOf(Memos.read("draft.md", draft.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
        assertThat(memo.toString().split("NoteMark\\[", -1)).hasSize(4);
    }
}

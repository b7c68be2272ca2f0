package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.Outline;
import org.readout.extract.ask.Addressee;
import org.readout.extract.language.Fold;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.Component;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Section;

/** Authors write the same thing in many forms; all of them give the same records. */
class AuthoringFormsTest {

    private static Memo technical(String body) {
        return Memos.memo("---\ntitle: A memo\ntype: technical-memo\nlanguage: en\n---\n\n" + body);
    }

    private static Memo policy(String body) {
        return Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n" + body);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "## Components\n\n### Model weights\n\nThe numbers.\n\n**Spectrum.** From gated to free.\n",
        "## Components\n\n- **Model weights:** The numbers.\n\n  **Spectrum:** From gated to free.\n",
        "## 5. Key components\n\n### 5.1 Model weights\n\nThe numbers.\n\n#### Spectrum\n\nFrom gated to free.\n",
        "## Components\n\n| Component | What it is | Spectrum |\n| --- | --- | --- |\n| Model weights | The numbers. | From gated to free. |\n"})
    void oneComponentInEveryForm(String body) {
        assertThat(technical(body).records(Component.class)).singleElement().satisfies(component -> {
            assertThat(component.title()).isEqualTo("Model weights");
            assertThat(component.description()).isEqualTo("The numbers.");
            assertThat(component.spectrum()).isEqualTo("From gated to free.");
        });
    }

    @Test
    void aComponentInATableAndInAnAppendixIsOneWithBothPlaces() {
        Memo memo = technical("## Components\n\n| Component | Layer |\n| --- | --- |\n| Model weights | Model |\n\n"
                + "## Appendix A: Key components in the AI stack\n\n### Model weights\n\nThe numbers.\n");
        assertThat(memo.records(Component.class)).singleElement().satisfies(component -> {
            assertThat(component.layer()).isEqualTo("Model");
            assertThat(component.description()).isEqualTo("The numbers.");
            assertThat(component.spans()).hasSize(2);
        });
    }

    @Test
    void recommendationsAreGroupedUnderWhomTheyAddress() {
        Memo memo = policy("## Recommendations\n\n### For legislators\n\n1. **Fund audits.** Because nobody else will.\n\n"
                + "### Recommendation 2: Train staff\n\nShort courses.\n\n**Addressee.** Schools of government.\n\n"
                + "### Regulators\n\n1. Publish guidance.\n2. Agencies that buy AI should ask for weights.\n");
        assertThat(memo.records(Recommendation.class))
                .extracting(Recommendation::number, Recommendation::title, Recommendation::addressee)
                .containsExactly(tuple(1, "Fund audits", "Legislators"), tuple(2, "Train staff", "Schools of government"),
                        tuple(3, "Publish guidance", "Regulators"),
                        tuple(4, "Agencies that buy AI should ask for weights", "Regulators"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Legislators should fund audits.|Legislators", "We should fund audits.|''",
        "Audits should be mandatory.|''", "The European Commission must publish guidance.|The European Commission",
        "In the short term, funders and universities should pool compute.|funders and universities", "Fund audits.|''",
        "Model developers need to publish cards.|Model developers", "The AI Act should cover weights.|''"})
    void theAddresseeIsTheSubjectWhenItIsSomeone(String ask, String addressee) {
        assertThat(Addressee.ofAsk(ask)).isEqualToIgnoringCase(addressee);
    }

    @Test
    void questionsComeInEveryForm() {
        assertThat(technical("## What we still don't know\n\nSome are left.\n\nWho is liable?\n\n"
                + "It remains unclear whether audits help.\n\n### How much does it cost?\n\nNobody counts.\n\n"
                + "### Governance\n\n- Who decides? It varies.\n- When?\n").records(OpenQuestion.class)).extracting(OpenQuestion::title)
                .containsExactly("Who is liable?", "It remains unclear whether audits help.", "How much does it cost?",
                        "Who decides?", "When?");
    }

    @ParameterizedTest
    @CsvSource({"3. Open Questions,open-questions", "Appendix C,appendix", "The way forward,recommendations",
        "Recomendations,recommendations", "Recommandations,recommendations", "Preguntas abiertas,open-questions",
        "Offene Fragen,open-questions", "Chancen und Risiken,opportunities-and-risks", "RÉSUMÉ,summary", "Weather,''"})
    void partsGoByManyHeadings(String heading, String part) {
        assertThat(policy("## " + heading + "\n\nSome words.\n").sections()).extracting(Section::part).containsExactly(part);
    }

    @Test
    void aSingleTopHeadingIsTheTitle() {
        Memo memo = Memos.memo("# On openness\n\nBy us.\n\n## Summary\n\nShort.\n\n## Benefits\n\n- **Trust.** More.\n");
        assertThat(memo.metadata().title()).isEqualTo("On openness");
        assertThat(memo.sections()).extracting(Section::part).containsExactly("summary", "benefits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "---¶title: Only this¶---¶ | draft-empty | no text beside what it says of itself | Send the draft",
            "' ¶¶	¶'                  | draft-empty | only blanks | Send the draft",
            "x                         | unknown-memo-type | All there is of the draft is “x”. | Send the draft",
            "![](data:image/png;base64,iVBORw0KGgo=) | unknown-memo-type | The draft has no words | Send the draft",
            "---¶language: English¶---¶# Summer¶¶## Weather¶¶Rain.¶ | unknown-memo-type | No heading | Add headings such as “Summary”",
            "---¶language: '-'¶---¶# Summer¶¶## Weather¶¶Rain.¶ | unknown-memo-type | No heading | Add headings such as “Summary”",
            "---¶language: pol¶---¶# Lato¶¶## Pogoda¶¶Deszcz.¶ | unknown-memo-type | No heading | No headings in Polish are known yet",
            "---¶language: pl¶---¶# Lato¶¶## Pogoda¶¶Deszcz.¶ | unknown-memo-type | No heading | No headings in Polish are known yet",
            "---¶language: pt¶---¶# Ano¶¶## Tempo¶¶Chuva.¶ | unknown-memo-type | No heading | “Resumo” and “Recomendações”"})
    void whatIsNoMemoIsToldWhatItIs(String draft, String rule, String message, String hint) {
        assertThat(Memos.checked(draft.replace("¶", "\n")).findings()).filteredOn(finding -> finding.level() == Level.ERROR).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.message()).contains(message);
            assertThat(finding.hint()).contains(hint);
        });
    }

    @ParameterizedTest
    @CsvSource({"Übergröße №1, ubergrosse-no1", "Łódź å la Ærø, lodz-a-la-aero", "Öffnung, offnung"})
    void anAddressIsSpelledInPlainLetters(String name, String address) {
        assertThat(Fold.address(name, Integer.MAX_VALUE)).isEqualTo(address);
    }

    @Test
    void aPortugueseMemoIsKnownByItsHeadings() {
        assertThat(Memos.checked("---\nlanguage: pt\n---\n# Memorando\n\n## Resumo\n\nCurto.\n\n## Vantagens\n\n- Confiança.\n- Controlo.\n\n## Oportunidades\n\n- Ensino.\n\n## Riscos\n\n- Abuso.\n\n"
                + "## Recomendações\n\n- Publicar os dados.\n\n## Questões em aberto\n\n- Quem paga?\n").value()).get()
                .satisfies(memo -> assertThat(memo.allSections().map(Section::part).filter(part -> !part.isEmpty()))
                        .containsExactly("summary", "benefits", "opportunities", "risks", "recommendations", "open-questions"));
    }

    @Test
    void aDraftWithoutAnyKnownHeadingIsRefusedWithAReason() {
        assertThat(Memos.checked("# Weather\n\nRain.\n")).satisfies(refused -> {
            assertThat(refused.value()).isEmpty();
            assertThat(refused.findings()).extracting(Finding::rule).containsExactly("unknown-memo-type");
        });
    }

    @Test
    void idsComeFromWordingAndNotFromPlace() {
        Memo before = policy("## Recommendations\n\n1. Legislators should fund audits.\n2. Regulators should publish guidance.\n");
        Memo after = policy("## Recommendations\n\n1. Regulators should publish guidance.\n2. Legislators should fund audits.\n");
        assertThat(after.records()).extracting(MemoRecord::id)
                .containsExactlyInAnyOrderElementsOf(before.records().stream().map(MemoRecord::id).toList());
    }

    @Test
    void aTableMayHaveAColumnForEachRecord() {
        Memo memo = technical("## Components\n\n| | Model weights | Training data |\n| --- | --- | --- |\n| Layer | Model | Data |\n"
                + "| Spectrum | Gated to free | Hidden to public |\n");
        assertThat(memo.records(Component.class)).extracting(Component::title, Component::layer, Component::spectrum)
                .containsExactly(tuple("Model weights", "Model", "Gated to free"), tuple("Training data", "Data", "Hidden to public"));
    }

    @Test
    void recommendationsInRunningProseAreInferredWhereNothingIsSetOut() {
        Memo memo = policy("## Recommendations\n\nOpenness pays. Regulators should publish guidance, since nobody else can. It helps. "
                + "Funders must require open weights.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee, Recommendation::inferred)
                .containsExactly(tuple("Regulators should publish guidance, since nobody else can", "Regulators", true),
                        tuple("Funders must require open weights", "Funders", true));
        assertThat(Memos.checked("---\ntitle: A\ntype: policy-memo\n---\n\n## Recommendations\n\nRegulators should publish guidance.\n").findings())
                .extracting(Finding::rule).contains("record-inferred");
    }

    @Test
    void proseBesideAListRecommendsNothing() {
        assertThat(policy("## Recommendations\n\nAgencies should read on.\n\n1. **Fund audits.** Now.\n").records(Recommendation.class))
                .extracting(Recommendation::title).containsExactly("Fund audits");
    }

    @Test
    void recordsThatAreSpokenOfAreReferences() {
        Memo memo = policy("## Components\n\n- **Model weights.** The numbers.\n- **Training data.** The texts.\n\n"
                + "## Recommendations\n\n1. **Publish model weights.** As soon as the training data is known.\n2. **Fund audits.** See Recommendation 1.\n");
        assertThat(memo.records(Recommendation.class).get(0).related()).containsExactly("component-model-weights", "component-training-data");
        assertThat(memo.records(Recommendation.class).get(1).related()).isEmpty();
        String outline = Outline.blocks(memo.sections().get(1).blocks());
        assertThat(outline).contains("{ref #recommendation-publish-model-weights Recommendation 1}", "{ref #component-training-data training data}");
    }
}

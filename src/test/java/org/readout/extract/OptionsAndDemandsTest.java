package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.extract.language.Unknown;
import org.readout.model.Approach;
import org.readout.model.Benefit;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;

/** Memos that weigh options and ask for decisions, as ministries, working groups and coalitions write them. */
class OptionsAndDemandsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "## Options for the item bank\n\n(a) Sealed bank. One body holds all items.\n\n(b) Rotating bank. A third is published each year.\n",
            "## What we considered\n\n**Sealed bank.** One body holds all items.\n\n**Rotating bank.** A third is published each year.\n",
            "## Scenarios\n\n| Scenario | What happens | Cost |\n|---|---|---|\n| Sealed bank | One body holds all items | Low |\n| Rotating bank | A third is published each year | High |\n",
            "## Alternatives\n\n### Option A: Sealed bank\n\nOne body holds all items.\n\n### Option B: Rotating bank\n\nA third is published each year.\n"})
    void optionsAreApproaches(String body) {
        assertThat(titles(memo(body), Approach.class)).containsExactly("Sealed bank", "Rotating bank");
    }

    @Test
    void optionsForSomeoneThatOrderAreAsks() {
        Memo memo = memo("## Options for the ministry\n\n- Publish the register of systems.\n- Fund three audit centres.\n");
        assertThat(titles(memo, Approach.class)).isEmpty();
        assertThat(titles(memo, Recommendation.class)).containsExactly("Publish the register of systems", "Fund three audit centres");
    }

    @Test
    void whatIsPutForDecisionIsAskedOfWhomItNames() {
        Memo memo = memo("## Decisions sought\n\nYou are asked to:\n\n- agree that the Ministry should negotiate a contract by June 2026;\n- instruct the Inspectorate to publish its results.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::addressee, Recommendation::horizon).startsWith(tuple("the Ministry", "by June 2026")).hasSize(2);
    }

    @Test
    void bodiesDownAndDatesAcrossAskInEveryCell() {
        Memo memo = memo("## Who should do what\n\n| | By 2026 | By 2028 |\n|---|---|---|\n| Ministry of Justice | Publish the register | Fund audit centres |\n| Universities | Train evaluators | |\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee, Recommendation::horizon).containsExactly(
                tuple("Publish the register", "Ministry of Justice", "By 2026"), tuple("Fund audit centres", "Ministry of Justice", "By 2028"), tuple("Train evaluators", "Universities", "By 2026"));
    }

    @Test
    void aTimetableAsksNothing() {
        assertThat(titles(memo("## Next events\n\n| | March 2026 | June 2026 |\n|---|---|---|\n| Ministry | Draft to members | Plenary session |\n| Council | First comments | Final vote |\n"), Recommendation.class)).isEmpty();
    }

    @Test
    void aTitledBoxIsAPartWhereNoHeadingIs() {
        String box = "\n> **Risks**\n>\n> - Fewer bids come in.\n> - Nobody watches the contracts.\n";
        assertThat(titles(memo("## Background\n\nSome words.\n" + box), Risk.class)).containsExactly("Fewer bids come in", "Nobody watches the contracts");
        assertThat(titles(memo("## Background\n\nSome words.\n" + box + ">\n> — Audit Chamber, 2023\n"), Risk.class)).isEmpty();
        assertThat(titles(memo("## Background\n\nSome words.\n" + box + "\n## Risks\n\n- Prices rise.\n"), Risk.class)).containsExactly("Prices rise");
    }

    @Test
    void pointsThatAreOnlyAddedHaveOneBeforeThem() {
        assertThat(titles(memo("## Benefits\n\nPrices may fall for small buyers. Another gain is that auditors can test claims. Finally, students learn on real systems.\n"), Benefit.class))
                .containsExactly("Prices may fall for small buyers.", "Another gain is that auditors can test claims.", "students learn on real systems.");
        assertThat(titles(memo("## Risks\n\nFirms may leave the market. They said so.\n\nA further danger is that data leak.\n\nIn addition, nobody may maintain it.\n"), Risk.class)).hasSize(3).startsWith("Firms may leave the market.");
    }

    @Test
    void whatIsJudgedInAWordTellsNothing() {
        Memo memo = memo("## Risks\n\n| Risk | Likelihood | What we would do |\n|---|---|---|\n| Vendors withdraw | Low | Keep two vendors |\n| Data leak | High | Hold data on site |\n");
        assertThat(memo.records(Risk.class)).extracting(Risk::description).containsExactly("Keep two vendors", "Hold data on site");
    }

    @Test
    void deedsOfATimeAreAGroup() {
        Memo memo = memo("es", "## Propuestas\n\n### Medidas inmediatas\n\n1. **Abrir los pliegos.** Es barato.\n\n### Medidas a medio plazo\n\n2. **Crear una oficina.** Hace falta.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::horizon)
                .containsExactly(tuple("Abrir los pliegos", "Medidas inmediatas"), tuple("Crear una oficina", "a medio plazo"));
    }

    @Test
    void numberedHeadingsBelowOneWithoutNumberAreItsRecords() {
        String draft = "RESIDENTS' UNION\nPosition on meters\n\n\nSUMMARY\n\nShort words.\n\n\nWHAT WE ASK\n\n1. A register of meters\n\n   Nobody counts them.\n\n   For: the energy regulator\n   Due: end of 2027\n\n2. A reading by a person\n\n   For: suppliers\n   Why: some meters cannot be read.\n\n\nOPEN QUESTIONS\n\n- Who pays?\n- What of cellars?\n";
        Memo memo = Memos.read("draft.txt", draft.getBytes(StandardCharsets.UTF_8)).then(new Extractor(Memos.TYPES, Memos.WORDS)::extract).value().orElseThrow();
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee, Recommendation::horizon)
                .containsExactly(tuple("A register of meters", "the energy regulator", "end of 2027"), tuple("A reading by a person", "suppliers", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en|Legal Services have not yet confirmed whether consent is needed.", "en|Nor do our data say whether clauses raise the price.", "en|Counsel has still to say whether recordings are data.",
            "fr|Le ministère n'a pas encore confirmé si les journaux peuvent être partagés.", "fr|L'étude ne dit pas combien de services sont touchés.",
            "es|El informe no aclara cuántos contratos siguen vigentes.", "de|Ob ein Modell Dialekte versteht, wurde nie gemessen.", "de|Die Länder haben nicht mitgeteilt, wie viele Verfahren betroffen sind."})
    void anIndirectQuestionBehindANoIsOpen(String language, String sentence) {
        assertThat(titles(memo(language, "## Open questions\n\n" + sentence + " The draft is due in May.\n"), OpenQuestion.class)).containsExactly(sentence);
        assertThat(Unknown.isLeftOpen(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"This memo does not discuss whether forecasts should be free.", "It should not matter whether a model is large.", "The rules hold not only for whole models."})
    void whatIsLeftAsideIsNot(String sentence) {
        assertThat(Unknown.isLeftOpen(sentence)).isFalse();
    }

    @Test
    void twoQuestionsUnderOneTopicAreTwo() {
        assertThat(titles(memo("## Open questions\n\n**Costs.** Who pays for the archive? And who decides on its use?\n\n**Duty.** Who answers for a false alarm?\n"), OpenQuestion.class))
                .contains("Who pays for the archive?", "And who decides on its use?", "Who answers for a false alarm?").hasSize(3);
    }
}

package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Benefit;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;

/** What letters, statements and posts ask without a heading that says so, and titles that are no parts. */
class UnheadedTest {

    private static Checked<Memo> drafted(String markdown) {
        return Memos.extracted(Memos.read("draft.md", markdown.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
    }

    private static List<String> asked(Memo memo) {
        return memo.records(Recommendation.class).stream().map(ask -> ask.addressee() + ": " + ask.title()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|We keep bees on forty roofs. Concretely, we make the following three recommendations for cities:|Plant lime trees,|Stop spraying at noon,",
        "en|We, the keepers of forty hives, ask you to weigh the following:|Plant lime trees.|Stop spraying at noon.",
        "fr|Nous demandons donc aux villes de retenir les points suivants :|Planter des tilleuls.|Ne plus traiter à midi.",
        "es|Por todo ello, pedimos a los ayuntamientos:|Plantar tilos.|No fumigar a mediodía.",
        "de|Wir fordern konkret:|Linden pflanzen.|Mittags nicht spritzen."})
    void aLineSaysWhatTheListBelowItAsks(String language, String line, String first, String second) {
        Checked<Memo> read = drafted("---\ntitle: A letter\nlanguage: " + language + "\n---\n\n## 12 May\n\n" + line + "\n\n- " + first + "\n- " + second + "\n\nThe keepers, on all forty roofs\n");
        assertThat(titles(read.value().orElseThrow(), Recommendation.class)).containsExactly(first.replaceFirst("[.,]$", ""), second.replaceFirst("[.,]$", ""));
    }

    @Test
    void whatOthersAskedIsNotTheMemos() {
        assertThat(titles(memo("## The debate\n\nIn 2019 the inquiry made two recommendations:\n\n- Plant trees.\n- Stop spraying.\n\nThe farmers' league demanded:\n\n- Nothing.\n- Less than nothing.\n"), Recommendation.class)).isEmpty();
    }

    @Test
    void aHeadingThatCountsAnAskIsOneAndStaysAPart() {
        Memo read = drafted("# Bees on roofs\n\n## Context: a dry spring\n\nRoofs are hot.\n\n## Recommendation 1: Plant lime trees along the avenues of every borough that has any\n\nThey flower late.\n\n"
                + "## Recommendation 2: Stop spraying\n\nIt kills.\n").value().orElseThrow();
        assertThat(titles(read, Recommendation.class)).containsExactly("Plant lime trees along the avenues of every borough that has any", "Stop spraying");
        assertThat(read.sections()).extracting(Section::part).containsExactly("background", "recommendations", "recommendations");
    }

    @Test
    void aHeadingThatTellsWhatWasFoundStandsOverItsAsk() {
        String body = "## Findings and recommendations\n\n### Nobody counts the hives\n\nFinding. The list is from 2011.\n\n**Recommendation.** The borough should count them each May.\n\nOwner: Parks Office\n\n"
                + "### Sprays are bought twice\n\n**Recommendation.** Buy them once.\n\nOwner: Stores Committee\n";
        assertThat(asked(memo(body))).containsExactly("Parks Office: The borough should count them each May", "Stores Committee: Buy them once");
        assertThat(asked(memo(body.replace("Nobody counts the hives", "Count the hives").replace("Sprays are bought twice", "Buy sprays once")))).containsExactly("Parks Office: Count the hives", "Stores Committee: Buy sprays once");
    }

    @Test
    void bodiesInFrontOfMostItemsAreBodiesInFrontOfAll() {
        assertThat(asked(memo("## Recommendations\n\n- **Cities:** Plant lime trees. They flower late.\n- **Roofers and Gutter People:** Leave a gap.\n- **Councils:** Pay for water.\n"))).containsExactly(
                "Cities: Plant lime trees", "Roofers and Gutter People: Leave a gap", "Councils: Pay for water");
    }

    @Test
    void boxesThatCountThemselvesAskWhereverTheyStand() {
        assertThat(asked(memo("fr", "## Les toits\n\nIls sont chauds.\n\n**Recommandation n° 1** : Planter des tilleuls. Beaucoup.\n\n## Les traitements\n\n> **Recommandation n° 2** : Ne plus traiter à midi.\n"))).containsExactly(
                ": Planter des tilleuls", ": Ne plus traiter à midi");
    }

    @Test
    void aChapterWithAsksOfItsOwnIsNoPartItself() {
        Memo read = memo("de", "## Handlungsfeld 1: Dächer nutzbar machen\n\nSie sind heiß.\n\n### Unsere Empfehlungen:\n\n- Linden sollten gepflanzt werden.\n- Dächer müssen begrünt werden.\n\n"
                + "## Handlungsfeld 2: Schutz vor Hitze\n\nEs wird heiß.\n\n### Unsere Empfehlungen:\n\n- Wasser muss bereitstehen.\n- Schatten hilft.\n");
        assertThat(titles(read, Recommendation.class)).hasSize(4);
        assertThat(read.sections()).extracting(Section::part).containsOnly("");
    }

    @Test
    void whatASiteCallsAPageSaysNothingOfTheMemo() {
        String body = "\n---\n\n## Summary\n\nShort.\n\n## Recommendations\n\n- Plant trees.\n- Stop spraying.\n";
        assertThat(drafted("---\ntype: post" + body).value()).get().extracting(Memo::type).isEqualTo("policy-memo");
        assertThat(drafted("---\ntype: polcy-memo" + body).findings()).extracting(Finding::rule).contains("unknown-memo-type");
    }

    @Test
    void aSentenceThatCountsConsequencesOverridesAHeadingOfFindings() {
        assertThat(titles(memo("fr", "## Constats\n\nLa filière subira les conséquences négatives suivantes :\n\n- **Moins de miel** : les ruches partent.\n- **Moins de fruits** : rien ne les féconde.\n"), Risk.class))
                .containsExactly("Moins de miel", "Moins de fruits");
    }

    @Test
    void figuresForAndAgainstAreNoRecords() {
        Memo read = memo("## Votes\n\n| | In favour | Against |\n|---|---|---|\n| Keepers | 91 % | 4 % |\n| Farmers | 12 % | 70 % |\n");
        assertThat(titles(read, Benefit.class)).isEmpty();
        assertThat(titles(read, Risk.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Plant lime trees|Stop spraying at noon|Water the roofs|Meter every hive",
        "de|Linden an allen Straßen pflanzen|Kommunen beim Spritzen einbeziehen|Wasser auf den Dächern bereitstellen|Stöcke jeden Mai zählen",
        "fr|Planter des tilleuls|Ne plus traiter à midi|Arroser les toits|Compter les ruches"})
    void headingsMostOfWhichOrderAreAsksEach(String language, String first, String second, String third, String fourth) {
        String body = "## " + String.join("\n\nThis helps.\n\n## ", List.of(first, second, third, fourth)) + "\n\nThis helps.\n";
        assertThat(titles(memo(language, body), Recommendation.class)).containsExactly(first, second, third, fourth);
        assertThat(titles(memo(language, body + "\n## Recommendations\n\n- Ask the bees.\n- Ask again.\n"), Recommendation.class)).containsExactly("Ask the bees", "Ask again");
    }

    @Test
    void whatComesNextBehindRecommendationsDoesNotConclude() {
        assertThat(memo("## Recommendations & what comes next\n\n- Plant trees.\n- Stop spraying.\n").sections()).extracting(Section::part).containsExactly("recommendations");
        assertThat(memo("## What comes next\n\nA meeting.\n").sections()).extracting(Section::part).containsExactly("conclusion");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Our recommendations rest on two matters:|Recommended doses of smoke|Recommendations",
        "de|Unsere Empfehlungen beruhen auf zwei Punkten:|Empfohlene Mengen an Rauch|Empfehlungen"})
    void ourRecommendationsMayStandOverAListWhereAHeadingOnlySoundsLikeThem(String language, String line, String heading, String other) {
        String body = "## The hives in town\n\n" + line + "\n\n1. **A longer rest:** Bees are tired.\n2. **Fewer mowers:** Mowers are loud.\n\n## ";
        assertThat(titles(memo(language, body + heading + "\n\nSmoke is cheap.\n"), Recommendation.class)).containsExactly("A longer rest", "Fewer mowers");
        assertThat(titles(memo(language, body + other + "\n\n- Ask the bees.\n- Ask again.\n"), Recommendation.class)).doesNotContain("A longer rest", "Fewer mowers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Remaining questions:|en", "Open issues for the harbour:|en", "Questions ouvertes :|fr", "Preguntas pendientes:|es", "Offene Punkte:|de"})
    void aLineNamesWhatIsLeftOpen(String line, String language) {
        String list = "\n\n- Who reads the gauges at night?\n- How long is a reading kept?\n- A word for slack water is still missing\n";
        Memo memo = memo("technical-memo", language, "## Gauges\n\nThere are nine.\n\n" + line + list);
        assertThat(titles(memo, OpenQuestion.class)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Questions:\n\n- Who reads the gauges at night?\n- How long is a reading kept?", "Open issues:\n\n- Gauges\n- Lamps\n- Ropes",
            "Open questions from the visitors were many:\n\n- Where is the quay?\n- Is there tea?"})
    void aLineThatNamesSomethingElseLeavesNothingOpen(String list) {
        assertThat(titles(memo("technical-memo", "en", "## Components\n\n### Gauge\n\nA rod in the water.\n\n" + list + "\n"), OpenQuestion.class)).isEmpty();
    }
}

package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.model.Approach;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Opportunity;
import org.readout.model.Recommendation;
import org.readout.model.Risk;

/** How strategies, discussion papers and notes of breakouts set out what they have to say, and what in them is nothing. */
class StrategiesAndNotesTest {

    private static final String ASKS = "\n## Recommendations\n\n- The council should mend the locks by 2027.\n";

    /** Names under a heading that names nothing, in a memo none of whose headings does. */
    @Test
    void listsUnderHeadingsThatNameNothingAreNothing() {
        String body = "## What open locks are\n\nEight principles hold:\n\n1. **Whole.** All gates open.\n2. **Early.** Before six.\n3. **For all.** Every boat.\n\n## Our harbour\n\n- **Boats.** Nine.\n- **Keepers.** Two.\n";
        assertThat(memo(body).records()).isEmpty();
        assertThat(memo("technical-memo", "en", body).records()).isEmpty();
    }

    @Test
    void questionsAreQuestionsWhateverStandsOverThem() {
        assertThat(titles(memo("## Prompts\n\n- How much time is there to mend nine locks?\n- What should the keepers see to first?\n- Who pays for the gates?\n"), OpenQuestion.class)).hasSize(3);
    }

    /** Under each of several ways, in one of four languages. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Approaches|Option A: Keep the gates|Option B: New gates|**Main benefits for the harbour:**|**Risks and unknowns**",
        "de|Ansätze|Szenario A: Alte Tore|Szenario B: Neue Tore|**Hauptvorteile für den Hafen:**|**Risiken und Ungewissheiten**",
        "fr|Approches|Scénario A : garder les portes|Scénario B : portes neuves|**Avantages attendus pour le port :**|**Risques et inconnues**",
        "es|Enfoques|Escenario A: las puertas de hoy|Escenario B: puertas nuevas|**Beneficios para el puerto:**|**Riesgos y dudas**"})
    void linesThatComeAgainSayWhatIsGoodAndBadAboutEachWay(String language, String heading, String one, String other, String good, String bad) {
        String sides = "Lorem 1911.\n\n" + good + "\n\n- Uno.\n- Dos.\n\n" + bad + "\n\n- Tres.\n\n";
        Memo memo = memo(language, "## " + heading + "\n\n### " + one + "\n\n" + sides + "### " + other + "\n\n" + sides.replace("Uno", "Quattro").replace("Dos", "Cinq").replace("Tres", "Sechs"));
        assertThat(titles(memo, Approach.class)).hasSize(2);
        assertThat(titles(memo, Benefit.class)).containsExactly("Uno", "Dos", "Quattro", "Cinq");
        assertThat(titles(memo, Risk.class)).containsExactly("Tres", "Sechs");
    }

    @Test
    void aWayWithoutANameGoesByItsLabel() {
        assertThat(titles(memo("## Approaches\n\n### Scenario A: Keep the gates\n\nThey stay.\n\n### Scenario B\n\nIn Scenario B there are other gates.\n"), Approach.class)).containsExactly("Keep the gates", "Scenario B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"We would like to:", "Ahead of winter we have a few aims. We plan to:", "We want to work on:"})
    void whatItsAuthorsWillDoIsNoAsk(String line) {
        assertThat(titles(memo("## Next steps for winter\n\n" + line + "\n\n- Continue to count boats.\n- Mend the gates of two locks.\n" + ASKS), Recommendation.class)).containsExactly("The council should mend the locks by 2027");
    }

    @Test
    void aGroupOfCountedRecommendationsIsNone() {
        String body = "## Recommendations\n\n### Recommendation 1.1: Map the locks.\n\nAll nine.\n\n### Recommendation 4.1: GATES\n\nGATES\n\n### Recommendation 4.1.1: Mend the gates of 1911.\n\nThey leak.\n\n### Recommendation 4.1.2: Order new gates.\n\nTwo.\n";
        assertThat(titles(memo(body), Recommendation.class)).containsExactly("Map the locks", "Mend the gates of 1911", "Order new gates");
    }

    @Test
    void linesOverActionsSayByWhen() {
        Memo memo = memo("## Breakout on keepers\n\nWe spoke of keepers.\n\n_Short-term actions:_\n\n- Write down who keeps which keys.\n- Set up a list of keepers.\n\n_Long-term actions:_\n\n- Found a school of keepers.\n- Teach there.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::horizon).containsExactly("Short-term", "Short-term", "Long-term", "Long-term");
    }

    @Test
    void whatIsSuggestedIsAsked() {
        assertThat(titles(memo("## Breakout on keys\n\nThere was time left.\n\nSuggested first things for a group of keepers to do:\n\n- Find somebody to lead it.\n- Ask around who has keys.\n"), Recommendation.class)).hasSize(2);
    }

    @Test
    void pointsThatALineCountsAreDiscussedBelowIt() {
        String body = "## Key themes\n\nFour themes came up: 1) Gates from 1911; 2) Keepers and their keys; 3) Boats at night; and 4) Money for it all.\n\n### Gates\n\n#### 1. Which gates leak?\n\nMany do.\n\n#### 2. Steel\n\nIt is dear.\n\n### Keepers\n\nTwo are left.\n";
        assertThat(titles(memo(body + ASKS), KeyPoint.class)).hasSize(4).first().asString().startsWith("Gates from 1911");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Five takeaways from San Marco’s risky Open Locks Road Show", "Five key takeaways"})
    void aTitleThatCountsItsSectionsMaySayWhereTheyAreFrom(String title) {
        Memo memo = Memos.memo("---\ntitle: " + title + "\ntype: policy-memo\nlanguage: en\n---\n\n###### A picture of a lock\n\nWe met in May.\n\n# Gates leak\n\nMany.\n\n# Keepers leave\n\nTwo stay.\n\n# Boats wait\n\nHours.\n\n# Keys get lost\n\nNine.\n\n# Nobody pays\n\nNot one.\n\n## Going on\n\nNext May.\n");
        assertThat(titles(memo, KeyPoint.class)).containsExactly("Gates leak", "Keepers leave", "Boats wait", "Keys get lost", "Nobody pays");
    }

    @Test
    void aTitleNamesNothingWhereASectionGathersWhatItNames() {
        Memo memo = Memos.memo("---\ntitle: Weaknesses of old gates\ntype: policy-memo\nlanguage: en\n---\n\n## Description\n\nGates are old.\n\n## Common examples of risk\n\n### Leaks\n\nWater.\n\n### Rust\n\nIron.\n\n## Prevention and mitigation strategies\n\n### Paint\n\nPaint each gate.\n\n### Watch\n\nWatch the water.\n");
        assertThat(titles(memo, Risk.class)).containsExactly("Leaks", "Rust");
        assertThat(titles(memo, Recommendation.class)).containsExactly("Paint", "Watch");
    }

    /** A deck above them and a farewell below are no openings. */
    @Test
    void aSubtitleMayCountTheNumberedSectionsAmongOthers() {
        String sections = "#### They sail in winter too.\n\nHere is what we found:\n\n#### **1\\. Longer nights**\n\nLamps.\n\n#### **2\\. Warmer holds**\n\nWool.\n\n#### **3\\. Quiet engines**\n\nFelt.\n\n### Now what?\n\nCome by.\n";
        assertThat(titles(Memos.memo("---\ntitle: \"Ferries need us: three opportunities for winter\"\ntype: policy-memo\nlanguage: en\n---\n\n" + sections), Opportunity.class)).containsExactly("Longer nights", "Warmer holds", "Quiet engines");
    }

    @Test
    void aTitleOfTwoThingsNamesNothingWhereAListGathersWhatItNames() {
        String goods = "## Year 1\n\n- A map.\n- A list.\n\n## Year 2\n\n- A lamp.\n- A chart.\n\n## Year 3\n\n- A buoy.\n- A bell.\n\n";
        assertThat(titles(memo("technical-memo", "en", "# Goods and open questions\n\n" + goods + "## Open questions of the report\n\n- Who keeps the lamp?\n- Who rings the bell?\n"), OpenQuestion.class)).hasSize(2);
    }

    @Test
    void bodiesInBracketsAmongOtherThingsAreExamples() {
        assertThat(memo("de", "## Empfehlungen\n\n- Klare Rollen einführen (Betreiber, Lotsen am Kai, Schleusen).\n- Prüfungen bezahlen (Ministerien; bis 2027).\n- Boote zählen (Ministerien; siehe Anhang).\n").records(Recommendation.class))
                .extracting(Recommendation::addressee).containsExactly("", "Ministerien", "Ministerien");
    }

    @Test
    void aThemeIsNobody() {
        assertThat(memo("## Recommendations\n\n### Better harbour services\n\n- Mend the locks by 2027.\n- Count all boats.\n").records(Recommendation.class)).extracting(Recommendation::addressee).containsOnly("");
    }

    /** However long the words are that German puts first. */
    @Test
    void whoIsAskedStandsBehindTheVerb() {
        assertThat(memo("de", "## Empfehlungen\n\n- Für die Sicherheit aller nächtlich ein- und auslaufenden Boote im Winter muss der Staat neue Lampen bezahlen.\n- Zählt die Boote.\n").records(Recommendation.class))
                .extracting(Recommendation::addressee).containsExactly("der Staat", "");
    }

    @Test
    void scenariosOfAttacksAreNoApproaches() {
        assertThat(titles(memo("## Risks\n\n- **Leaks.** Water comes in.\n- **Rust.** Iron goes.\n\n## Example attack scenarios\n\n### Scenario #1\n\nSomebody takes a key.\n\n### Scenario #2\n\nSomebody shuts a gate.\n" + ASKS), Approach.class)).isEmpty();
    }

    @Test
    void benefitsThatALineCountsNeedNobodyToSpeakOfThem() {
        assertThat(titles(memo("es", "## Qué son\n\nLas esclusas son nueve.\n\nAbrirlas es un motor que conlleva una serie de beneficios para el puerto:\n\n- **Ahorro.** Menos horas.\n- **Orden.** Menos cola.\n"), Benefit.class)).containsExactly("Ahorro", "Orden");
    }

    @Test
    void headingsInListsMayCountThemselves() {
        Memo memo = Memos.memoOf(Memos.read("draft.html", ("<html lang='en'><head><title>Guide</title></head><body><h1>Guide</h1><ul><li><h3>What locks should do</h3><ol><li><h4>1 Proactively open gates</h4><p>At six.</p></li>"
                + "<li><h4>2 Build on what there is</h4><p>Nine locks.</p></li><li><h4>3 Create a list of keys</h4><p>All.</p></li><li><h4>4 Appropriately guard the keys</h4><p>Two keepers.</p></li></ol></li></ul></body></html>").getBytes(java.nio.charset.StandardCharsets.UTF_8)).value().orElseThrow());
        assertThat(titles(memo, Recommendation.class)).hasSize(4);
    }

    @Test
    void opennessCriteriaAreComponents() {
        assertThat(titles(memo("technical-memo", "en", "## Openness criteria\n\n### Model weights\n\nNumbers.\n\n### Training data\n\nTexts.\n"), Component.class)).containsExactly("Model weights", "Training data");
    }
}

package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.text;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.ask.Ask;
import org.readout.extract.language.Unknown;
import org.readout.model.Approach;
import org.readout.model.Component;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.PlainText;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;

/** What replies to a question, what somebody else said, and headings that lean on what is denied or counted. */
class RepliesAndVoicesTest {

    private static String part(Memo memo, String heading) {
        return memo.sections().stream().filter(section -> PlainText.of(section.heading()).equals(heading)).map(Section::part).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|How loud is the mill at night? There are no measurements.|1", "en|How loud is the mill at night? Nobody has measured it.|1", "en|How loud is the mill? It is not known whether owls mind.|2",
        "fr|Qui entretient la digue ? Il n'y a pas de données.|1", "fr|Qui entretient la digue ? Nul ne sait si elle tiendra.|2",
        "es|¿Quién cuida el faro? No hay registros ni datos.|1", "es|¿Quién cuida el faro? Se desconoce cuánto cuesta.|2",
        "de|Wer räumt den Schnee? Dazu gibt es keine Zahlen.|1", "de|Wer räumt den Schnee? Nicht geklärt ist bislang, wer haftet.|2"})
    void aStatementThatDoesNotSayWhatIsNotKnownRepliesToTheQuestion(String language, String paragraph, int questions) {
        assertThat(memo("technical-memo", language, "## Open questions\n\n" + paragraph + "\n").records(OpenQuestion.class)).hasSize(questions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The panel has not settled all of the questions. Who pays?", "Le conseil n'a pas tranché tous les débats. Qui paie ?",
        "El consejo no ha resuelto todas las cuestiones. ¿Quién paga?", "Der Rat hat nicht alle Fragen geklärt. Wer zahlt?"})
    void thatNotAllIsSettledIsNoQuestion(String paragraph) {
        assertThat(memo("policy-memo", "", "## Open questions\n\n" + paragraph + "\n").records(OpenQuestion.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nor has the harbour office said who keeps the key.", "The firm has not disclosed how it counts boats.", "Nicht untersucht wurde, ob der Lärm stört.", "Skippers would not tell us what they pay.",
        "Whether gulls mind is something no warden has looked into.", "Kaum abschätzen lässt sich, was ein neuer Steg kostet.", "Si le quai tiendra, personne ne le sait.", "Cuánto cuesta el dique nadie lo ha calculado.",
        "Kaum erforscht ist, wie Fische darauf reagieren.", "Tampoco se ha medido el ruido del dique."})
    void leavesOpen(String sentence) {
        assertThat(Unknown.isLeftOpen(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"According to the wardens (2025), “every lock should be opened by hand”.", "Selon l'inspection, « toute écluse devrait être tenue à la main ».",
        "Según la inspección, «toda esclusa debería abrirse a mano».", "Laut Gutachten heißt es, »jede Schleuse sollte von Hand bedient werden«."})
    void whatSomebodyElseSaidAsksNothing(String sentence) {
        assertThat(Ask.is(sentence)).isFalse();
    }

    @Test
    void anAskMayQuoteAWord() {
        assertThat(Ask.is("The ministry should say what it means by “a reasonable distance from the dyke”.")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Answers we were never told", "en|What the company has not told us", "fr|Ce qu'on ne nous a pas dit", "es|Lo que nadie nos ha dicho", "de|Was man uns nicht gesagt hat"})
    void whatWasNotToldIsOpen(String language, String heading) {
        Memo memo = memo("policy-memo", language, "## Risks\n\n- Noise.\n- Dust.\n\n## " + heading + "\n\nWho owns the quay? The firm says it does.\n\nWhen does it close?\n\nWhat does it cost?\n");
        assertThat(part(memo, heading)).isEqualTo("open-questions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Why the bridge is unsafe", "en|Where the trouble lies", "fr|Pourquoi c'est dangereux", "es|Por qué es peligroso", "de|Warum das gefährlich ist"})
    void namesBeforeFullStopsUnderAHeadingThatWarnsAreRisks(String language, String heading) {
        Memo memo = memo("policy-memo", language, "## Benefits\n\n- Speed.\n- Light.\n\n## " + heading + "\n\nLoose bolts. Two fell into the river in May.\n\nTired guards. They work until four.\n\n## Recommendations\n\n- Close it.\n- Mend it.\n");
        assertThat(titles(memo, Risk.class)).containsExactly("Loose bolts", "Tired guards");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|What we heard: two ways of thinking", "fr|Ce que nous avons entendu : trois façons de voir", "de|Was wir gehört haben: drei Sichten", "es|Lo escuchado: dos maneras de ver"})
    void aHeadingCountsBehindItsColon(String language, String heading) {
        Memo memo = memo("technical-memo", language, "## " + heading + "\n\n**The ladder.** One climbs it rung by rung.\n\n**The gate.** One is in or out.\n\n**The map.** One says where things are.\n\n## Open questions\n\n- Who draws the map?\n");
        assertThat(titles(memo, Approach.class)).containsExactly("The ladder", "The gate", "The map");
    }

    @Test
    void headingsThatNameComponentsOfATableTellOfThem() {
        Memo memo = memo("technical-memo", "en", "## Components\n\n| Component | Layer |\n|---|---|\n| Sensor | field |\n| Gateway | tower |\n\n## Remarks\n\n### Sensor\n\nIt sits in the mud.\n\n### Gateway\n\nIt needs the sun.\n\n### Calibration sheet\n\nOne per sensor.\n");
        assertThat(memo.records(Component.class)).extracting(Component::title, Component::description)
                .containsExactly(tuple("Sensor", "It sits in the mud."), tuple("Gateway", "It needs the sun."), tuple("Calibration sheet", "One per sensor."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"es|Fines del sistema|Fines para la sociedad", "fr|Finalités techniques|Finalités pour la société", "de|Zweck für die Technik|Zweck für die Gesellschaft", "en|Purpose for the system|Purpose for society"})
    void goalsGoByManyNames(String language, String system, String society) {
        Memo memo = memo("technical-memo", language, "## Components\n\n### Weights\n\nLarge files.\n\n- **" + system + ":** reuse\n- **" + society + ":** trust\n\n### Logs\n\nLong files.\n\n- **" + system + ":** repair\n");
        assertThat(memo.records(Component.class)).extracting(Component::description, Component::systemGoals, Component::societalGoals)
                .containsExactly(tuple("Large files.", "reuse", "trust"), tuple("Long files.", "repair", ""));
    }

    @Test
    void aDashInACellSaysNothing() {
        assertThat(memo("technical-memo", "en", "## Components\n\n| Component | Layer | Risks |\n|---|---|---|\n| Sensor | field | – |\n| Gateway | tower | n/a |\n").records(Component.class)).extracting(Component::risks).containsExactly("", "");
    }

    @Test
    void lettersNumberTheHeadingsOfAPlainText() {
        Memo memo = text("A note on ferries", "", "A. Recommendations", "", "A.1 Print the tides", "", "The harbour office should print them within a month.", "", "A.2 Letters to the council", "",
                "Owner: ferry company", "Due: two weeks after each storm", "One letter for each delay, with its cause and with the name of the master on", "duty at the time.", "", "A.3 Arbitration board", "", "The county should name three people.", "",
                "B. Open questions", "", "1. Who reads the log at night? The office has", "   nobody on duty.", "", "2. Is an hour a delay?", "", "3. Who may sail without a pilot? Two masters", "   do.");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee, Recommendation::horizon)
                .containsExactly(tuple("Print the tides", "The harbour office", "within a month"), tuple("Letters to the council", "ferry company", "two weeks after each storm"), tuple("Arbitration board", "The county", ""));
        assertThat(titles(memo, OpenQuestion.class)).containsExactly("Who reads the log at night?", "Is an hour a delay?", "Who may sail without a pilot?");
    }

    @Test
    void aNumberedHeadingBehindAListOfAsManyItemsIsAHeading() {
        Memo memo = text("A note on wells", "", "1. Benefits", "", "1. Clean water reaches three more villages in the hills", "   above the dam.", "", "2. Open questions", "", "Who digs the wells, and who pays for the digging in a dry year?");
        assertThat(memo.sections()).extracting(Section::part).containsExactly("benefits", "open-questions");
    }

    @Test
    void aJudgementBeforeTheBodyIsASummary() {
        Memo memo = memo("policy-memo", "en", "## Our conclusion\n\nThe locks work and the pumps do not.\n\n## Benefits\n\n- Dry cellars.\n- Quiet nights.\n\n## Conclusion\n\nMend the pumps.\n");
        assertThat(memo.sections()).extracting(Section::part).containsExactly("summary", "benefits", "conclusion");
    }

    @Test
    void numberedParagraphsOfAPlainTextAskAndQuestion() {
        Memo memo = text("NOTE ON LIGHTS", "", "1. RECOMMENDATIONS", "", "1.1. For the harbour office: mend the lamps before the winter, since", "nobody else will.", "", "1.2. For the skippers: report broken ones.", "",
                "2. OPEN QUESTIONS", "", "2.1. Are two lamps enough?", "", "2.2. It is not known who paid for the", "old ones.");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee, Recommendation::horizon, Recommendation::rationale)
                .containsExactly(tuple("mend the lamps before the winter, since nobody else will", "The harbour office", "before the winter", "since nobody else will"), tuple("report broken ones", "The skippers", "", ""));
        assertThat(titles(memo, OpenQuestion.class)).containsExactly("Are two lamps enough?", "It is not known who paid for the old ones.");
    }
}

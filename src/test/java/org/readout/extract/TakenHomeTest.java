package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.Recommendation;

/** What those who met took home, as accounts of meetings tell it: a line over a list, labels, a summary or a conclusion that is nothing but points. */
class TakenHomeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The afternoon touched on a number of themes, including:|Lamps are dim.|Gulls are loud.",
        "en|Finally, we concluded that:|Lamps are dim|Gulls are loud",
        "en|Three themes emerged from the talks:|Lamps are dim.|Gulls are loud.",
        "en|Participants broadly agreed that:|Lamps are dim.|Gulls are loud.",
        "en|Here are five things we learned.|Lamps are dim.|Gulls are loud.",
        "en|These are the lessons I took home. They matter to every port:|Lamps are dim.|Gulls are loud.",
        "en|Some reflections from the day:|Lamps are dim.|Gulls are loud.",
        "fr|Voici ce que nous en retenons :|Les lampes sont faibles.|Les mouettes crient.",
        "fr|Plusieurs enseignements ressortent des échanges :|Les lampes sont faibles.|Les mouettes crient.",
        "es|De la jornada nos llevamos varias ideas:|Las lámparas son débiles.|Las gaviotas gritan.",
        "es|Los participantes coincidieron en que:|Las lámparas son débiles.|Las gaviotas gritan.",
        "de|Folgende zehn Punkte habe ich von dem Tag mitgenommen. Sie sind in meinen Augen wichtig:|Die Lampen sind schwach.|Die Möwen schreien.",
        "de|Die Teilnehmenden waren sich einig:|Die Lampen sind schwach.|Die Möwen schreien."})
    void aLineSaysWhatWasTakenHome(String language, String line, String first, String second) {
        Memo memo = memo(language, "## Hafen\n\n" + line + "\n\n- " + first + "\n- " + second + "\n");
        assertThat(titles(memo, KeyPoint.class)).containsExactly(first.replaceFirst("\\.$", ""), second.replaceFirst("\\.$", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The day had three themes:", "The lessons are held in these rooms:", "Participants discussed the following themes:", "We found the following papers:",
        "The group heard the following speakers:", "The conclusions of the 2019 review were:", "Participants were asked to bring:", "They came back to the pier with:"})
    void linesOverTheAgendaAreNone(String line) {
        assertThat(titles(memo("## Harbour\n\n" + line + "\n\n- Ropes\n- Lamps\n\n## Recommendations\n\n- The port should paint the pier.\n"), KeyPoint.class)).isEmpty();
    }

    @Test
    void headingsAndParagraphsMayCountThemselvesAsTakeaways() {
        assertThat(titles(memo("## The day\n\nIt rained.\n\n## Takeaway 1: Lamps are dim\n\nThey are.\n\n## Takeaway 2: Gulls are loud\n\nSo they are.\n"), KeyPoint.class))
                .containsExactly("Lamps are dim", "Gulls are loud");
        assertThat(titles(memo("## The day\n\n**Key lesson 1: Lamps are dim.** They are.\n\n**Key lesson 2: Gulls are loud.** So they are.\n"), KeyPoint.class))
                .containsExactly("Lamps are dim", "Gulls are loud");
        assertThat(titles(memo("## The day\n\n**Takeaway 1: Lamps are dim.** They are.\n\nNobody slept.\n"), KeyPoint.class)).isEmpty();
    }

    @Test
    void aSummaryThatIsAListTellsThePointsOfAMemoThatNeitherAsksNorWeighs() {
        String summary = "## Executive summary\n\n- Lamps are dim.\n- Gulls are loud.\n- Ropes rot.\n\n## The day\n\nIt rained.\n";
        assertThat(titles(memo(summary), KeyPoint.class)).containsExactly("Lamps are dim", "Gulls are loud", "Ropes rot");
        assertThat(memo(summary).sections().get(0).part()).isEqualTo("summary");
        assertThat(titles(memo(summary + "\n## Recommendations\n\n- The port should paint the pier.\n"), KeyPoint.class)).isEmpty();
    }

    @Test
    void aConclusionMaySetOffWhatWasTakenHome() {
        String conclusion = "## The day\n\nIt rained.\n\n## Conclusion\n\nPilots spoke for a day.\n\n**Lamps are dim.** Nobody saw the pier.\n\n**Gulls are loud.** Nobody slept.\n\n"
                + "**Ropes rot.** They do in rain.\n";
        assertThat(titles(memo(conclusion), KeyPoint.class)).containsExactly("Lamps are dim", "Gulls are loud", "Ropes rot");
        assertThat(titles(memo(conclusion + "\n## Risks\n\n- Ships may sink.\n"), KeyPoint.class)).isEmpty();
        assertThat(titles(memo("## The day\n\nIt rained.\n\n## Conclusion\n\nPilots spoke for a day. Nobody slept.\n"), KeyPoint.class)).isEmpty();
    }

    @Test
    void whatADayWasToBringIsNotAsked() {
        assertThat(titles(memo("## Agenda\n\n- Lamps at nine\n- Gulls at ten\n\n## Key takeaways\n\n- Lamps are dim.\n- Gulls are loud.\n"), Recommendation.class)).isEmpty();
        assertThat(titles(memo("## An agenda for the port\n\n- Paint the pier.\n- Feed the gulls.\n"), Recommendation.class)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|For the quay the following recommendations were made:|Pilots should carry lamps.|The port should paint the pier.",
        "en|Recommendations to keep ships apart include:|Pilots should carry lamps.|The port should paint the pier.",
        "fr|Les recommandations suivantes ont été formulées :|Les pilotes devraient porter des lampes.|Le port devrait peindre la jetée.",
        "es|Se formularon las siguientes recomendaciones:|Los pilotos deberían llevar lámparas.|El puerto debería pintar el muelle.",
        "de|Folgende Empfehlungen wurden erarbeitet:|Lotsen sollten Lampen tragen.|Der Hafen sollte den Pier streichen."})
    void aLineSaysWhatWasRecommended(String language, String line, String first, String second) {
        assertThat(titles(memo(language, "## Hafen\n\nEs regnete. " + line + "\n\n- " + first + "\n- " + second + "\n"), Recommendation.class)).containsExactly(first.replaceFirst("\\.$", ""), second.replaceFirst("\\.$", ""));
    }

    @Test
    void whatOthersRecommendedThenIsNotTheMemos() {
        assertThat(titles(memo("## Harbour\n\nIn 2019 the following recommendations were made:\n\n- Lamps for pilots.\n- Paint for the pier.\n\n"
                + "## Key takeaways\n\n- Lamps are dim.\n- Gulls are loud.\n"), Recommendation.class)).isEmpty();
    }

    @Test
    void papersOfTheDayAreNoParts() {
        assertThat(Drafted.memo("technical-memo", "en", "## Components\n\n### Lamp\n\nIt shines.\n\n### Bell\n\nIt rings.\n\n### Participants\n\n- A pilot\n- A diver\n\n### Minutes\n\nSee the notes.\n")
                .records(Component.class)).extracting(Component::title).containsExactly("Lamp", "Bell");
    }

    @Test
    void bracketsAndDashesNameNobodyAndEndNoSentence() {
        Memo memo = memo("## Recommendations\n\n- Train guides (e.g. divers) to show the pier.\n- Make a prize for wrecks - need to find a sponsor\n"
                + "- Plant \"limes\" along the quay (perhaps elms?) at the new ports / piers; water them.\n- Explain the tides (i.e., say why ebb is a gift, as it's both rest and work).\n"
                + "- Funding agencies should pay for lamps.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::addressee).containsExactly("", "", "", "", "Funding agencies");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::rationale).containsOnly("");
        assertThat(titles(memo, Recommendation.class).get(2)).endsWith("water them");
    }
}

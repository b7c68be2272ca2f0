package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
}

package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Approach;
import org.readout.model.Benefit;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;

/** Topics with labels that come again, lines that say what the names below them are, and asks under headings of what comes next. */
class LabelsComeAgainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Benefits|Risks|Night trams run on time.|Drivers sleep badly.|Shops stay open.|Neighbours hear them.|We are not aware of any benefits here.",
        "fr|Avantages|Risques|Les trams de nuit sont à l’heure.|Les conducteurs dorment mal.|Les boutiques restent ouvertes.|Les voisins les entendent.|Aucun."})
    void eachItemOfATopicSaysItsSide(String language, String good, String bad, String first, String second, String third, String fourth, String none) {
        Memo memo = memo(language, "## Topic one\n\nTrams and time.\n\n- 🙂 **" + good + ":** " + first + "\n- 😟 **" + bad + ":** " + second
                + "\n\n## Topic two\n\n**" + good + ":** " + third + "\n\n**" + bad + ":** " + fourth + "\n\n## Topic three\n\n- " + good + ": " + none + "\n- " + bad + ": " + second.replace("mal", "peu").replace("badly", "little") + "\n");
        assertThat(titles(memo, Benefit.class)).containsExactly(first.replaceFirst("\\.$", ""), third.replaceFirst("\\.$", ""));
        assertThat(titles(memo, Risk.class)).hasSize(3).contains(fourth.replaceFirst("\\.$", ""));
    }

    @Test
    void oneTopicThatIsWeighedMayBeAnExample() {
        Memo memo = memo("## A sample page\n\n- Benefits: Trams run on time.\n- Risks: Drivers sleep badly.\n\n## Recommendations\n\n- The city should run trams.\n");
        assertThat(titles(memo, Benefit.class)).isEmpty();
        assertThat(titles(memo, Risk.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Approaches", "de|Ansätze"})
    void aLineThatComesAgainNamesTheListsBelowIt(String language, String line) {
        String body = "## Stops\n\nPeople wait there.\n\n**" + line + "**:\n\n- Benches of wood.\n- Roofs of glass.\n\n## Rails\n\nThey hum.\n\n";
        assertThat(titles(memo("technical-memo", language, body + "**" + line + "**:\n\n- Rubber below the rail.\n- Grass between them.\n"), Approach.class)).hasSize(4);
        assertThat(titles(memo("technical-memo", language, body), Approach.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Why do towns differ? The main ticketing arrangements we have met are the following:|Honour box|Barrier",
        "de|Warum unterscheiden sich Städte? Wir haben folgende Strukturen angetroffen:|Vertrauenskasse|Schranke"})
    void aLineSaysWhatTheNamesBelowItAre(String language, String line, String first, String second) {
        String items = "- **" + first + "** (open): one pays or not.\n- **" + second + "** (closed): one pays first.\n";
        String paragraphs = items.replace("- ", "").replace("\n", "\n\n");
        for (String below : new String[] {items, paragraphs}) {
            Memo memo = memo("technical-memo", language, "## Tickets in small towns\n\nTowns sell them in their own ways. What is fair?\n\n" + line + "\n\n" + below);
            assertThat(titles(memo, Approach.class)).containsExactly(first, second);
            assertThat(titles(memo, OpenQuestion.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Potential timetable work|Out of initial scope|A common clock for all lines|A map of stops|Fares",
        "es|Posibles medidas|Fuera de alcance|Un reloj común para las líneas|Un mapa de paradas|Tarifas"})
    void workThatIsProposedIsAskedForAndWhatIsOutOfScopeIsNot(String language, String heading, String out, String first, String second, String third) {
        Memo memo = memo(language, "## Conclusions\n\nTrams are late.\n\n## " + heading + "\n\n- " + first + "\n- " + second + "\n\n### " + out + "\n\n- " + third + "\n- " + third + " 2\n");
        assertThat(titles(memo, Recommendation.class)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Next steps|The city should publish its timetables.|The operator must count its riders.",
        "fr|Prochaines étapes|La ville devrait publier ses horaires.|L’exploitant doit compter ses voyageurs."})
    void nextStepsThatAskAreAsks(String language, String heading, String first, String second) {
        assertThat(titles(memo(language, "## What we saw\n\nTrams are late.\n\n## " + heading + "\n\n- " + first + "\n- " + second + "\n"), Recommendation.class)).hasSize(2);
        assertThat(titles(memo(language, "## " + heading + "\n\nWe thank all who came.\n"), Recommendation.class)).isEmpty();
    }
}

package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.extract.ask.Addressee;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.RunInName;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.WhyNot;
import org.readout.model.Recommendation;
import org.readout.model.RecordKind;
import org.readout.model.Risk;
import org.readout.model.Text;

/** Words by which records are known, where they are nothing but words. */
class OrdinaryWordsTest {

    private static final String ASKS = "\n## Recommendations\n\n1. Publish the register.\n2. Fund audits.\n";

    @ParameterizedTest
    @ValueSource(strings = {"There are two ways to respond to the loss of a supplier:", "Three directions were presented.", "We see three ways of sharing it:", "The ways to share it are as follows:",
        "Plusieurs façons de partager le registre existent :", "Trois directions possibles se dessinent :", "Se han ensayado varias maneras de publicar un modelo.", "Es gibt zwei Wege, das Register zu führen:"})
    void waysToGoAreApproaches(String line) {
        assertThat(Memos.WORDS.announced().in(line)).contains(RecordKind.APPROACH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"There are two ways to respond to this consultation:", "You have several ways to contact us:", "There are two ways to respond:", "There are two opportunities to comment:", "Three ways of taking part are as follows:", "Two ways to apply for a place:",
        "Il y a trois façons de nous écrire :", "Deux manières de participer :", "Hay dos maneras de participar:", "Hay dos maneras de responder a esta consulta:", "Es gibt zwei Möglichkeiten, Stellung zu nehmen:",
        "Messages travel in two directions:", "Le ministère compte trois directions :", "Las dos direcciones generales son:", "Daten fließen in zwei Richtungen.",
        "Three patterns in how people use the word are described below:"})
    void waysForReadersAndDirectionsOfOfficesAreNone(String line) {
        assertThat(Memos.WORDS.announced().in(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why openness is not enough", "Why labels do not reduce risks", "Pourquoi publier la carte ne suffit pas", "Pourquoi ce n’est pas assez", "Por qué no basta con abrir", "Warum Offenheit allein nicht genügt"})
    void whatIsDeniedTellsOfNothingGood(String heading) {
        assertThat(WhyNot.is(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pourquoi franchir le pas", "Pourquoi faire le premier pas", "Pourquoi notre premier pas compte", "Why openness helps not only researchers", "Warum Offenheit nicht nur der Forschung nützt", "Pourquoi l’ouverture ne sert pas que les chercheurs",
        "Por qué la apertura no solo ayuda a la ciencia", "Warum Offenheit kein Risiko ist", "Why openness is no threat", "Why openness is not a danger", "Por qué la apertura no es un riesgo"})
    void aStepAndWhatIsNotOnlyGoodOrNotBadDenyNothing(String heading) {
        assertThat(WhyNot.is(heading)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Tier 1. Public models anybody may use.|Tier 1.", "Plan B. The law stays as it is.|Plan B.", "Shorter letters. The office needs 14 minutes.|Shorter letters.",
        "B. Okonjo wrote this. Others read it.|", "Dr. A. Lind wrote this. Others read it.|"})
    void aSingleLetterEndsANameUnlessItIsAnInitial(String text, String name) {
        assertThat(RunInName.in(text, new Tongue(Locale.ENGLISH, Memos.WORDS)).filter(found -> !found.endsWith("this.")).orElse(null)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Fernwick must be open about its prices.|Fernwick", "Norway should be ready to host the next round.|Norway", "Funding for clinics needs to be separate.|''", "Minutes should be public.|''", "Fees should be banned.|''"})
    void whoShouldBeSomethingIsAskedAndWhatShouldBeDoneIsNot(String ask, String addressee) {
        assertThat(Addressee.ofAskOrName(ask, new Tongue(Locale.ENGLISH, Memos.WORDS))).isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Information request 12: Which archives hold the log?|true", "Information request 12: refused after 14 weeks.|false", "Solicitud de información 8: denegada.|false", "Solicitud de información 8: ¿Quién guarda el registro?|true"})
    void aRequestIsAQuestionWhereItAsks(String text, boolean asks) {
        assertThat(ItemLabel.isOn(RecordKind.OPEN_QUESTION, List.of(new Text(text)))).isEqualTo(asks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A note on terms", "Une remarque sur les mots", "Una nota sobre los términos", "Ein Wort zu den Begriffen", "Notes", "An overview", "Overview of the stack"})
    void aNoteIsNoLayer(String heading) {
        assertThat(Group.isNote(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A further layer: the broker", "A summary service", "A comment box", "An overview panel"})
    void aPartMayBeCalledAfterWhatItShows(String heading) {
        assertThat(Group.isNote(heading)).isFalse();
    }

    @Test
    void yearsInNamesTellAHistoryUnlessTheNamesTellOfTheBad() {
        String benefits = "## Benefits\n\n- **Calm.** Nobody shouts.\n- **Order.** Files are found.\n\n## The other half\n\n";
        assertThat(titles(memo(benefits + "**Failing the 2030 target.** Nobody counts.\n\n**Loss of the 2027 budget.** It ends.\n\n**Errors in the 2028 census.** They stay.\n" + ASKS), Risk.class))
                .containsExactly("Failing the 2030 target", "Loss of the 2027 budget", "Errors in the 2028 census");
        assertThat(titles(memo(benefits + "**The garage of 1998.** They moved.\n\n**The office of 2006.** They moved again.\n\n**The tower of 2017.** They stayed.\n" + ASKS), Risk.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Risks associated with the implementation of tide gates|en", "Risiken bei der Umsetzung der Schleusenordnung|de"})
    void whatIsBeingDoneMayHaveRisks(String heading, String language) {
        String body = "\n\n### Silt\n\nThe harbour fills up.\n\n### Delay\n\nShips wait outside.\n";
        assertThat(titles(memo(language, "## " + heading + body), Risk.class)).containsExactly("Silt", "Delay");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Implementation of the 2019 recommendations|en", "Progress in the implementation of the recommendations|en", "Umsetzung der Empfehlungen von 2019|de"})
    void whatBecameOfEarlierAsksAsksNothing(String heading, String language) {
        assertThat(titles(memo(language, "## " + heading + "\n\n- Dredge the channel.\n- Light the quay.\n"), Recommendation.class)).isEmpty();
    }
}

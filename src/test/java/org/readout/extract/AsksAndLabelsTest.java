package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.text;
import static org.readout.extract.Drafted.titles;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.extract.ask.Imperative;
import org.readout.extract.language.Tongue;
import org.readout.model.Approach;
import org.readout.model.Component;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Opportunity;
import org.readout.model.Recommendation;
import org.readout.model.Section;

/** Labels that ask, orders by their place, asks that run on, and what sentences and captions say of the records near them. */
class AsksAndLabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "es|Propuestas|A quién le toca|Por qué ahora|Para cuándo",
        "fr|Recommandations|À qui cela revient|Pourquoi|Pour quand",
        "de|Empfehlungen|Wer handeln soll|Warum|Bis wann",
        "en|Recommendations|For whom it is|Why it is asked|By when it is due"})
    void aLabelMayAsk(String language, String heading, String who, String why, String when) {
        Memo memo = memo(language, "## " + heading + "\n\n### 1. Muros\n\n- *" + who + ":* Consejo de Ría\n- *" + why + ":* se caen\n- *" + when + ":* 2031\n\n### 2. Puentes\n\n- *" + who + ":* Consejo de Ría\n- *" + when + ":* 2032\n");
        assertThat(memo.records(Recommendation.class)).first().satisfies(ask -> {
            assertThat(ask.addressee()).isEqualTo("Consejo de Ría");
            assertThat(ask.rationale()).isEqualTo("se caen");
            assertThat(ask.horizon()).isEqualTo("2031");
        });
    }

    @ParameterizedTest
    @CsvSource({"Fence the pond., true", "Chlorinate every tank., true", "Discuss the tariff., true", "Often the pond floods., false", "Swans the size of boats., false", "During the flood., false", "Painted the fence., false"})
    void anOrderIsKnownByItsPlace(String sentence, boolean orders) {
        assertThat(Imperative.opens(sentence, new Tongue(Locale.ENGLISH, Memos.WORDS))).isEqualTo(orders);
    }

    @Test
    void fieldsMayRunOnInTheParagraphOfTheirAsk() {
        assertThat(memo("fr", "## Ce que nous demandons\n\n4.1 Que la digue soit relevée. Motif : la mer monte. Destinataire : le Parlement\n\n4.2 Qu'un modèle de bail soit écrit. Destinataire : la Région\n").records(Recommendation.class))
                .extracting(Recommendation::addressee).containsExactly("le Parlement", "la Région");
    }

    @Test
    void aClauseHasItsSubjectForItsAddressee() {
        assertThat(memo("## What we ask\n\n1. That the Harbour Board raise the wall.\n2. That towns keep a pump each.\n3. That money be found.\n").records(Recommendation.class))
                .extracting(Recommendation::addressee).containsExactly("the Harbour Board", "towns", "");
    }

    @Test
    void paragraphsAskBeforeAListThatAsksToo() {
        assertThat(titles(memo("es", "## Recomendaciones\n\nEl ayuntamiento debería levantar el muro. La comisión debe medir la marea.\n\nLa universidad debería publicar los datos.\n\nSe sugiere también a la Dirección General:\n\n- Pintar las boas.\n- Abrir el dique.\n"), Recommendation.class))
                .hasSize(5);
        assertThat(titles(memo("## Recommendations\n\nThe town should act on the wall.\n\n- Raise it.\n- Paint it.\n"), Recommendation.class)).containsExactly("Raise it", "Paint it");
    }

    @Test
    void aSentenceThatCountsOpportunitiesMakesThem() {
        assertThat(titles(memo("## What can be gained\n\nTwo opportunities have come up. The first is *a new quay*: the old one is free. The second is *cheap stone*: the quarry closes.\n\n## Risks\n\n- Floods.\n- Debt.\n"), Opportunity.class))
                .containsExactly("a new quay", "cheap stone");
    }

    @Test
    void aNameInBoldThatEndsItsSentenceIsDescribedByThoseBehindIt() {
        assertThat(memo("technical-memo", "en", "## Approaches\n\nThe first is **the tide test**. A wall is high if it stays dry. It is quick.\n\nThe second is **the ladder**. Walls go up in rungs. It takes years.\n").records(Approach.class))
                .extracting(Approach::description).containsExactly("A wall is high if it stays dry. It is quick.", "Walls go up in rungs. It takes years.");
    }

    @Test
    void aCaptionIsNoLayerAndACommentNoComponent() {
        Memo memo = memo("technical-memo", "es", "## Componentes\n\n### Tabla 1 — Piezas\n\n| Componente | Dimensión | Objetivos del sistema |\n|---|---|---|\n| Pesos | Artefacto | ejecutar |\n| Ficha | Documentación | leer |\n\n### Comentario\n\nCada fila se discutió.\n");
        assertThat(titles(memo, Component.class)).containsExactly("Pesos", "Ficha");
        assertThat(memo.records(Component.class)).extracting(Component::layer).containsOnly("");
    }

    @Test
    void aGermanQuotationMayOpenASentence() {
        assertThat(titles(memo("de", "## Empfehlungen\n\nDie Stadt muss den Deich erhöhen, und zwar überall. »In geeigneter Weise« heißt sonst: gar nicht.\n\nDer Kreis sollte messen.\n"), Recommendation.class))
                .containsExactly("Die Stadt muss den Deich erhöhen, und zwar überall", "Der Kreis sollte messen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Open questions|It could not be determined how many walls leak.", "es|Cuestiones abiertas|No ha podido determinarse cuántos muros filtran.",
        "fr|Questions ouvertes|Le nombre de digues n’a pas pu être établi.", "de|Offene Fragen|Die Zahl der Deiche konnte bisher nicht ermittelt werden."})
    void whatCouldNotBeFoundOutIsOpen(String language, String heading, String sentence) {
        assertThat(titles(memo(language, "## " + heading + "\n\n" + sentence + "\n"), OpenQuestion.class)).containsExactly(sentence);
    }

    @Test
    void linesAloneAreHeadingsBesideOneInCapitals() {
        Memo memo = text("THE COLLEGE OF LOCK KEEPERS", "", "Dear Chair,", "", "INQUIRY INTO LOCKS", "", "1.  Thank you for asking us about the seven locks of the canal and about those", "    who keep them, of whom there are eleven.", "", "What works well", "",
                "* Gates close on time. The keeper no longer waits for the bell to ring", "  at night.", "* Boats queue less. Skippers say so in every letter that we have had since May.", "", "What worries us", "",
                "* Rust. The gates were last painted when the canal was dug, by the people who dug it.", "* Pay. It has not gone up since then.", "", "What we ask for", "", "(1) That the Canal Board paint the gates, all of them and every seventh", "    year.", "", "(2) That the Board pay keepers more than those who clean the boats are", "    paid.");
        assertThat(titles(memo, Recommendation.class)).hasSize(2);
        assertThat(memo.allSections()).extracting(Section::part).containsSequence("benefits", "risks", "recommendations");
    }
}

package org.readout.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.model.Approach;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;

/** How institutions set out what a template would have put under headings of its own. */
class RealMannersTest {

    @Test
    void boxesAndListsThatLaySectionsOutStandUnderTheHeadingBeforeThem() {
        Memo boxed = Drafted.memo("""
                ## What the ferries need

                > ## Risks of one timetable
                >
                > - **Silence.** Small piers are left out.
                > - **Drift.** Two versions part ways.
                >
                > ## Our proposals
                >
                > - Publish the tide tables.
                > - Name one clerk.
                """);
        assertEquals(List.of("Silence", "Drift"), Drafted.titles(boxed, Risk.class));
        assertEquals(List.of("Publish the tide tables", "Name one clerk"), Drafted.titles(boxed, Recommendation.class));

        Memo laidOut = Drafted.memo("de", """
                ## Vorteile offener Fahrpläne

                - ### Verlässliche Anschlüsse

                  Wer umsteigt, wartet kürzer.

                - ### Weniger Rückfragen

                  Die Hafenämter werden seltener angerufen.
                """);
        assertEquals(List.of("Verlässliche Anschlüsse", "Weniger Rückfragen"), Drafted.titles(laidOut, Benefit.class));
    }

    @Test
    void anAskMaySayInItsLabelWhomItIsFor() {
        Memo headed = Memos.memo("""
                # Fähren

                ## Fahrpläne

                Fahrpläne veralten schnell.

                #### Empfehlung an die Hafenämter: jeden Abend die Gezeiten veröffentlichen

                Wer früh fährt, braucht sie am Vorabend.

                #### Empfehlung an die Gemeinden: Ausfälle sofort melden
                """);
        assertEquals(List.of("jeden Abend die Gezeiten veröffentlichen", "Ausfälle sofort melden"), Drafted.titles(headed, Recommendation.class));
        assertEquals(List.of("die Hafenämter", "die Gemeinden"), headed.records(Recommendation.class).stream().map(Recommendation::addressee).toList());

        Memo bold = Memos.memo("""
                # Los puertos

                ## Horarios

                Los horarios envejecen.

                **Recomendación para los puertos: publicar las mareas cada noche. Así nadie espera en vano.**

                **Recomendación general: avisar de las anulaciones.**
                """);
        assertEquals(List.of("publicar las mareas cada noche", "avisar de las anulaciones"), Drafted.titles(bold, Recommendation.class));
    }

    @Test
    void aTitleMaySayWhatEachSectionIs() {
        Memo survey = Memos.memo("""
                # Harbour survey: results and takeaways

                We asked eleven harbours.

                ## Tide tables

                Most harbours print them, four do not.

                ## Staff

                Two clerks know the old system.

                ## Signs

                Signs are in one language only.
                """);
        assertEquals(List.of("Tide tables", "Staff", "Signs"), Drafted.titles(survey, KeyPoint.class));

        Memo memo = Memos.memo("""
                # Risques des horaires partagés

                ## Contexte

                Les ports partagent leurs horaires depuis peu.

                ## Comment les ports travaillent

                Chacun tient son tableau.

                ## Ce que dit la loi

                Elle ne dit rien.

                ## Recommandations

                - Publier les marées.
                """);
        assertTrue(memo.records(Risk.class).isEmpty());
    }

    @Test
    void whatSumsUpOverAListIsTheKeyPoints() {
        for (String line : List.of("In summary:", "The main lessons from the day are:", "En résumé :", "Les principaux constats sont les suivants :", "En resumen:", "Las principales conclusiones fueron:", "Zusammengefasst:", "Die wichtigsten Erkenntnisse aus der Runde:")) {
            Memo memo = Drafted.memo("## Working groups\n\nThe groups met after lunch. " + line + "\n\n1. Tide tables are late. They come by post.\n2. Nobody owns the signs. They rust.\n\n## Recommendations\n\n- Publish the tide tables.\n");
            assertEquals(List.of("Tide tables are late", "Nobody owns the signs"), Drafted.titles(memo, KeyPoint.class), line);
        }
    }

    @Test
    void boldLinesOverListsOfNamesAreTopics() {
        Memo memo = Drafted.memo("es", """
                ## Riesgos

                Hay de dos clases.

                **Los datos**

                Llegan tarde.

                - **Mareas antiguas:** las tablas son del año pasado.
                - **Huecos:** faltan los muelles pequeños.

                **La gente**

                - **Cansancio:** dos personas lo hacen todo.
                - **Olvido:** nadie anota los cambios.
                """);
        assertEquals(List.of("Mareas antiguas", "Huecos", "Cansancio", "Olvido"), Drafted.titles(memo, Risk.class));
    }

    @Test
    void whatSomethingMustDoIsNothingBad() {
        Memo memo = Drafted.memo("""
                ## Risks

                - **Silence.** Small piers are left out.

                ### The list of risks

                An entry must:

                1. Name one pier
                2. Be **dated**
                """);
        assertEquals(List.of("Silence"), Drafted.titles(memo, Risk.class));
    }

    @Test
    void moreOfTheSameKindIsAGroup() {
        Memo memo = Drafted.memo("de", """
                ## Empfehlungen

                ### Empfehlungen an die Hafenämter

                - Gezeiten jeden Abend veröffentlichen.
                - Ausfälle melden.

                ### Weitere Empfehlungen

                - Schilder: zweisprachig
                - Anschluss an das Netz der Nachbarn
                """);
        assertEquals(4, memo.records(Recommendation.class).size());
        Memo risks = Drafted.memo("fr", "## Risques\n\n### La solitude des petits ports\n\nIls attendent.\n\n### Autres risques\n\nIls sont moindres.\n\n- La rouille\n- L'oubli\n");
        assertEquals(List.of("La solitude des petits ports", "La rouille", "L'oubli"), Drafted.titles(risks, Risk.class));
    }

    @Test
    void questionWordsNameNoApproach() {
        Memo memo = Drafted.memo("technical-memo", "en", """
                ## Understanding openness in ports

                We take it apart.

                - **Who** is to open the tables?
                - **When** should they be opened?
                - **Why** do it at all?
                """);
        assertTrue(memo.records(Approach.class).isEmpty());
    }

    @Test
    void anAskMayGoOnInAListWithoutAColon() {
        Memo memo = Drafted.memo("fr", """
                ## Nos propositions

                ### Ce que nous attendons des communes

                Nous demandons aux communes de

                - publier les marées
                - nommer un responsable
                """);
        assertEquals(List.of("publier les marées", "nommer un responsable"), Drafted.titles(memo, Recommendation.class));
        assertTrue(memo.records(Recommendation.class).stream().allMatch(ask -> ask.addressee().toLowerCase().contains("communes")));
    }

    @Test
    void namesStressedInEveryParagraphAreTheRecords() {
        Memo memo = Drafted.memo("es", """
                ## Los peligros del horario único

                La norma afecta a la **libertad de los pescadores** en todos los puertos.

                También tendrá graves **consecuencias para los talleres**, que dependen de piezas propias.

                Por último perjudica las **pequeñas rederías sin oficina**, que no pueden cumplirla.
                """);
        assertEquals(3, memo.records(Risk.class).size());
        assertTrue(memo.records(Risk.class).get(1).description().startsWith("También tendrá"), memo.records(Risk.class).get(1).description());
    }

    @Test
    void aNameMayStandBeforeAClauseInAListThatIsAnnounced() {
        Memo memo = Drafted.memo("technical-memo", "en", """
                ## Components

                ### Tide clock

                It keeps the time of the tides.

                ### Watchers

                There are two basic components that watch the pier:

                - Pier cameras, which count the ferries
                - Wave sensors, which measure the swell

                Cameras and sensors work together.
                """);
        assertEquals(List.of("Tide clock", "Pier cameras", "Wave sensors"), Drafted.titles(memo, Component.class));
    }

    @Test
    void fieldsOfWorkAskNothing() {
        Memo memo = Drafted.memo("fr", """
                ## Recommandations

                - Publier les marées.

                ## Deux axes de travail pour demain

                ### Le savoir sur les ports

                - Qui tient les tableaux ?

                Nous ferons l'inventaire.

                ### La place des usagers

                Les usagers sont peu entendus.
                """);
        assertEquals(List.of("Publier les marées"), Drafted.titles(memo, Recommendation.class));
    }

    @Test
    void aHeadingThatAsksMayStandOverTheQuestionInItsBox() {
        Memo memo = Drafted.memo("technical-memo", "de", """
                ## Offene Fragen

                ### Unabhängig vom Hafen?

                Ein Fahrplan soll überall gelten.

                > **Gilt der Plan auch ohne die Uhr des Hafens? Wer prüft das?**

                ### Doppelte Pläne?

                Zwei Pläne stören.

                > **Warum wurde der alte Plan nicht fortgeführt?**
                """);
        assertEquals(List.of("Gilt der Plan auch ohne die Uhr des Hafens?", "Warum wurde der alte Plan nicht fortgeführt?", "Wer prüft das?"), Drafted.titles(memo, OpenQuestion.class).stream().sorted().toList());
    }

    @Test
    void sectionsThatSayTheSameOfThemselvesAreThingsBesideEachOther() {
        Memo memo = Memos.memo("""
                # Partager les marées

                ## Pourquoi

                Les ports publient chacun à sa façon.

                ## Les initiatives

                ### L'annuaire commun

                **De quoi s'agit-il :** une liste tenue par tous.

                **Gouvernance :** une assemblée.

                - une réunion par mois

                ### Le relais

                **De quoi s'agit-il :** chacun copie son voisin.

                **Gouvernance :** aucune.

                ## Thèmes récurrents

                **La langue :** rien n'est traduit.

                **La durée :** rien n'est archivé.
                """);
        assertEquals(List.of("L'annuaire commun", "Le relais"), Drafted.titles(memo, Approach.class));
        assertEquals(List.of("La langue", "La durée"), Drafted.titles(memo, KeyPoint.class));
    }

    @Test
    void namesDefinedBehindTheComponentsAreComponents() {
        Memo memo = Drafted.memo("technical-memo", "en", """
                ## Components

                - **Tide clock**: The tide clock keeps the time of the tides.
                - **Pier camera**: The pier camera counts the ferries.

                ## Design

                We now look at how they are put together.

                - **Harbour network**: The harbour network joins clocks and cameras.
                - **Roles of the clerks**: Roles of the clerks say who may set a clock.

                ## Customs

                - **Sundays**: No ferry runs.
                - **Storms**: The harbour master decides.
                """);
        assertEquals(List.of("Tide clock", "Pier camera", "Harbour network", "Roles of the clerks"), Drafted.titles(memo, Component.class));
    }
}

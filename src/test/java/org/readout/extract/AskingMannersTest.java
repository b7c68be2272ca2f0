package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;

/** Ways of asking, of saying what is good or bad and of leaving things open that have no form but their words. */
class AskingMannersTest {

    private static void asks(String language, String body, String... addressees) {
        assertThat(memo(language, body).records(Recommendation.class)).extracting(Recommendation::addressee).containsExactly(addressees);
    }

    @Test
    void aLineOverAListSaysWhoShouldOrCould() {
        asks("en", "## Recommendations\n\nThe U.S. government should:\n\n- create a registry;\n- fund inspectors.\n\nCongress could:\n\n- appropriate money.\n\nCompanies, for their part, should:\n\n- report thefts.\n",
                "The U.S. government", "The U.S. government", "Congress", "Companies");
    }

    @Test
    void aLineInItalicsSaysForWhom() {
        asks("es", "## Qué pedimos\n\n*Al Ministerio de Cultura*\n\n**1. Que apruebe una guía.** Hoy no hay ninguna.\n\n**2. Que la difunda.** Nadie la conocería.\n\n*A las universidades públicas*\n\n**3. Que formen evaluadores.** Faltan cuarenta.\n",
                "Ministerio de Cultura", "Ministerio de Cultura", "Las universidades públicas");
    }

    @Test
    void bodiesAreNamedAndTheVerbGoesOn() {
        asks("en", "## We call on\n\n**the Commission** to publish a template;\n\n**suppliers** to update their cards.\n\n## Risks\n\n- Cards may be empty.\n", "The Commission", "Suppliers");
        asks("de", "## Wir fordern\n\na) vom Bund: ein Verzeichnis bis Ende 2026, b) von den Ländern: gemeinsame Prüfstellen.\n\n## Risiken\n\n- Aufwand.\n", "Bund", "Ländern");
        asks("de", "## Empfehlungen\n\nFür den Bund: Das Ministerium legt Mindestanforderungen vor.\n\nFür die Länder: Die Verwaltungen veröffentlichen ihre Modelle.\n", "Den Bund", "Die Länder");
    }

    @Test
    void whatSomebodyHoldsIsAskedOfThoseBehindIt() {
        asks("en", "## Recommendations\n\n1.1 The Committee calls on the Commission to (a) publish a contract; and (b) report every year.\n\n1.2 The Committee considers that Member States should train officers.\n",
                "the Commission", "the Commission", "Member States");
    }

    @ParameterizedTest
    @CsvSource({"es,Propuestas,En él se decía que las universidades deberían prohibir los modelos. La Agencia debería publicar los datos. Conviene empezar pronto.",
        "en,Recommendations,Help has to be a call away. State boards should staff a desk.", "de,Empfehlungen,'Schließlich gilt es, Partner zu gewinnen. Das Ministerium sollte mit zwei Staaten beginnen.'"})
    void anotherDocumentAndAWeakWordBesideAStrongOneAskNothing(String language, String heading, String paragraph) {
        assertThat(titles(memo(language, "## " + heading + "\n\n" + paragraph + "\n"), Recommendation.class)).hasSize(1);
    }

    @Test
    void aRoadmapTellsWhoWillDoWhatWhen() {
        assertThat(memo("es", "## Hoja de ruta\n\n### 2026: conocer\n\nCada ayuntamiento levantará un inventario.\n\n### 2027: compartir\n\nLas diputaciones pondrán en marcha un repositorio.\n").records(Recommendation.class))
                .extracting(Recommendation::addressee, Recommendation::horizon).containsExactly(tuple("Cada ayuntamiento", "2026"), tuple("Las diputaciones", "2027"));
    }

    @Test
    void powersOfAThingAreBenefitsThoseOfABodyAreAsks() {
        assertThat(titles(memo("en", "## What public compute can do\n\n**Train people who stay.** They learn.\n\n**Serve science that does not pay.** Weather.\n\n## What governments can do\n\n- Share the machines.\n- Publish the queue.\n"), Benefit.class))
                .containsExactly("Train people who stay", "Serve science that does not pay");
    }

    @Test
    void sentencesThatBeginAlikeSayAThingEach() {
        Memo memo = memo("fr", "## Les promesses\n\nPour les usagers, des réponses rapides. Pour les agents, moins de saisie. Pour l’État, plus de choix.\n\n## Risques\n\nQue personne n’entretienne les modèles ; que l’on confonde publier et expliquer ; que des données fuient.\n");
        assertThat(titles(memo, Benefit.class)).hasSize(3);
        assertThat(titles(memo, Risk.class)).hasSize(3);
    }

    @Test
    void namesSetOffOneAfterTheOtherAreSeveral() {
        assertThat(memo("de", "## Vorteile\n\n*Souveränität:* Ämter werden unabhängig.\n*Forschung:* Ergebnisse lassen sich wiederholen.\n").records(Benefit.class))
                .extracting(Benefit::title, Benefit::description).containsExactly(tuple("Souveränität", "Ämter werden unabhängig."), tuple("Forschung", "Ergebnisse lassen sich wiederholen."));
    }

    @Test
    void indirectQuestionsAndTheEndOfAQuotation() {
        assertThat(titles(memo("es", "## Preguntas abiertas\n\nSi los lectores notan la diferencia. Cuánto cuesta un modelo. Quién responde.\n"), OpenQuestion.class)).hasSize(3);
        assertThat(titles(memo("en", "## Open questions\n\nWhat does a desk cost? A clerk said: \"They sent a binder. Why can't someone pick up?\"\n"), OpenQuestion.class)).containsExactly("What does a desk cost?");
    }

    @Test
    void proseBesideATableOfComponentsIsNone() {
        assertThat(titles(Memos.memo("---\ntype: technical-memo\n---\n\n## 4 Elements\n\n### 4.1 General\n\n| Element | Grades of disclosure |\n|---|---|\n| Task set | withheld; complete |\n| Runner | binary; source |\n\n### 4.2 Relation to other standards\n\nThe elements correspond to a clause.\n"), Component.class))
                .containsExactly("Task set", "Runner");
    }

    @Test
    void ordersInBoldBelowAnAskInBoldAreAsksOfTheirOwn() {
        assertThat(titles(memo("""
                ## Recommendations

                **Harbours should talk with the crews before they close a pier.**

                - **Publish the tide tables.** Crews plan a week ahead.
                - **Name one clerk for each pier.** Nobody knows whom to call.
                """), Recommendation.class)).containsExactly("Harbours should talk with the crews before they close a pier", "Publish the tide tables", "Name one clerk for each pier");
        assertThat(titles(memo("fr", """
                ## Recommandations

                **Les ports doivent parler avec les équipages.**

                * **Publier les horaires des marées.** Les équipages prévoient une semaine à l'avance.
                * **Nommer un agent par quai.** Personne ne sait qui appeler.
                """), Recommendation.class)).containsExactly("Les ports doivent parler avec les équipages", "Publier les horaires des marées", "Nommer un agent par quai");
        assertThat(titles(memo("""
                ## Recommendations

                **Harbours should talk with the crews.**

                - **The crews know the piers.** They land there at night.
                - **The clerks do not.** They work ashore.
                """), Recommendation.class)).as("reasons are none").containsExactly("Harbours should talk with the crews");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Recommendations   | In the case of the harbour council, minutes must be kept for ten years.          |
            en | Recommendations   | An independent tide authority made up of harbour councils should be set-up.      |
            de | Empfehlungen      | Belastbare Strukturen müssen auch die kleinen Häfen berücksichtigen.             |
            de | Empfehlungen      | Passende Lotsenprogramme sollten die kleinen Häfen unterstützen.                 |
            es | Recomendaciones   | Las nuevas inversiones deben alcanzar también a los muelles pequeños.            |
            fr | Recommandations   | Dans le cas du conseil portuaire, les procès-verbaux doivent être gardés dix ans. |
            es | Recomendaciones   | En el caso de la cofradía, las actas deben guardarse diez años.                  |
            de | Empfehlungen      | Im Falle eines Ausfalls müssen die Hafenämter die Fahrpläne nachreichen.         | die Hafenämter
            en | Recommendations   | In the case of a storm, the harbour council should warn the crews.               | the harbour council
            de | Empfehlungen      | Lotsen müssen auch die kleinen Häfen berücksichtigen.                            | Lotsen
            """)
    void aThingIsNotAsked(String language, String heading, String ask, String whom) {
        assertThat(memo(language, "## " + heading + "\n\n- " + ask + "\n").records(Recommendation.class)).extracting(Recommendation::addressee).containsExactly(whom == null ? "" : whom);
    }
}

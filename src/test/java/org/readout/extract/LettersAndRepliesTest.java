package org.readout.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;

/** Manners of management letters, statements, learning reports and technical notes; every sentence is written for these tests. */
class LettersAndRepliesTest {

    private static List<String> parts(Memo memo) {
        return memo.sections().stream().map(Section::part).toList();
    }

    @Test
    void eachMatterHasItsLabelledAskAndTheReplyToItIsNoField() {
        Memo memo = Drafted.text("CÁMARA DE CUENTAS", "", "1. RESUMEN", "", "El programa cumple el contrato. Nadie sabe quién decidió usarlo los domingos.", "",
                "2. OBSERVACIONES Y RECOMENDACIONES", "", "2.1 Avisos sin lectura humana", "",
                "    De cada cien avisos, doce se archivan sin que nadie los lea.", "",
                "    Recomendación: Que una persona lea todo aviso sobre accesibilidad.", "    Responsable: Dirección de Vía Pública", "    Plazo: marzo de 2027",
                "    Respuesta de la entidad: Conforme.", "", "2.2 Fotografías", "", "    El proveedor guarda las fotografías cinco años.", "",
                "    Recomendación: Borrar las fotografías a los seis meses.", "    Responsable: Servicio de Archivo", "    Plazo: De inmediato",
                "    Respuesta de la entidad: Se estudiará.", "", "3. RIESGOS SI NO SE ACTÚA", "", "- Avisos perdidos que acaban en caídas.", "- Multas.");
        assertEquals(List.of("Que una persona lea todo aviso sobre accesibilidad", "Borrar las fotografías a los seis meses"), Drafted.titles(memo, Recommendation.class));
        assertEquals(List.of("marzo de 2027", "De inmediato"), memo.records(Recommendation.class).stream().map(Recommendation::horizon).toList());
        assertEquals("Servicio de Archivo", memo.records(Recommendation.class).get(1).addressee());
    }

    @Test
    void aDateInGermanDoesNotEndAtItsDay() {
        Memo memo = Drafted.memo("de", "## Feststellungen\n\n### Keine Zuständigkeit\n\nNiemand zeichnet verantwortlich.\n\n**Empfehlung:** Eine Zuständigkeit benennen.\n**Verantwortlich:** Jugendamt\n**Frist:** 1. März 2027\n**Stellungnahme der Verwaltung:** Zugestimmt.\n\n"
                + "### Keine Zählung\n\nNiemand zählt.\n\n**Empfehlung:** Fehler monatlich zählen.\n**Verantwortlich:** IT-Stelle\n**Frist:** Juni 2027\n");
        assertEquals(List.of("1. März 2027", "Juni 2027"), memo.records(Recommendation.class).stream().map(Recommendation::horizon).toList());
    }

    @Test
    void objectionsWithAnswersAreNoRisks() {
        Memo memo = Drafted.memo("en", "## Risks\n\n- **Noise.** Neighbours complain.\n- **Lock-in.** One vendor per valley.\n\n## Common objections\n\n**“It saves time.”** For whom?\n\n**“Others do it too.”** Two have stopped.\n\n## What we hear\n\n**“Nobody complains.”** They do.\n\n**“It is only a trial.”** It has run for two years.\n");
        assertEquals(List.of("Noise", "Lock-in"), Drafted.titles(memo, Risk.class));
    }

    @Test
    void whomItHitsIsWhyOneObjects() {
        Memo memo = Drafted.memo("de", "## Was geplant ist\n\nDie Stadt will Mikrofone aufstellen, die hören sollen, wie ungeduldig jemand ist.\n\n## Warum wir dagegen sind\n\nDie Folgen treffen nicht alle gleich. *Menschen mit Sprechstörungen* gelten als aggressiv. *Ältere* warten länger.\n\n"
                + "## Was wir fordern\n\nDer Stadtrat sollte die Ausschreibung vor der Sommerpause zurückziehen.\n\nKein Antrag sollte nach dem Klang einer Stimme gereiht werden.\n");
        assertEquals(List.of("background", "risks", "recommendations"), parts(memo));
        assertEquals(List.of("Menschen mit Sprechstörungen", "Ältere"), Drafted.titles(memo, Risk.class));
        assertEquals(List.of("Der Stadtrat", ""), memo.records(Recommendation.class).stream().map(Recommendation::addressee).toList());
    }

    @Test
    void aTitleThatSpeaksOfAConsultationStandsOverTheMemoItself() {
        Memo memo = Drafted.memo("en", "# Summary of the public consultation on drones\n\n## Foreword\n\nFrom May to July the ministry asked growers.\n\n## Benefits\n\n- **Less spray.** Half of it.\n- **Fewer tractors.** Soil recovers.\n\n"
                + "## Directions the ministry will take\n\n### Short term\n\n- **Publish flight maps.** Neighbours will know.\n- **Set a noise limit.** Complaints doubled.\n\n### What the ministry does not take up\n\nIt will not ban drones, as 30 % asked.\n");
        assertEquals(2, memo.records(Benefit.class).size());
        assertEquals(List.of("Publish flight maps", "Set a noise limit"), Drafted.titles(memo, Recommendation.class));
    }

    @Test
    void whatWasLearnedWentWellAndWentBadly() {
        Memo memo = Drafted.memo("es", "## Carta de la directora\n\nHace tres años no sabíamos qué financiábamos.\n\n## Qué aprendimos\n\n**Los datos viejos valen más.** Duran.\n\n**Sin mantenimiento no hay apertura.** Dos portales cerraron.\n\n**La confianza llega despacio.** Un año.\n\n"
                + "## Qué salió bien\n\n- Doce municipios publican sus contratos.\n- Una red comparte su glosario.\n\n## Qué salió mal\n\n- Un portal expuso direcciones.\n- Tres equipos se quemaron.\n\n## Qué le pedimos a quienes financian\n\n- Paguen el mantenimiento.\n- Acepten informes cortos.\n");
        assertEquals(List.of("introduction", "key-points", "benefits", "risks", "recommendations"), parts(memo));
        assertEquals(3, memo.records(KeyPoint.class).size());
    }

    @Test
    void labelsOfTwoLevelsAndDegreesBehindAVerb() {
        Memo memo = Drafted.memo("technical-memo", "en", "## Components\n\n**Call log.** What was said. It can be anything from a drawer in the office to a published transcript.\nGoals: system: retraining; society: complaints can be settled.\n\n**Rules.** Eleven pages.\nFor the system: same answer twice. For society: equal treatment.\n");
        List<Component> components = memo.records(Component.class);
        assertEquals(List.of("retraining", "same answer twice."), components.stream().map(Component::systemGoals).toList());
        assertEquals(List.of("complaints can be settled.", "equal treatment."), components.stream().map(Component::societalGoals).toList());
        assertEquals("from a drawer in the office to a published transcript", components.get(0).spectrum());
        assertTrue(components.get(0).description().endsWith("transcript."), components.get(0).description());
    }

    @Test
    void anOverviewIsNoLayerAndAFilledInExampleTellsOfNoPart() {
        Memo memo = Drafted.memo("technical-memo", "fr", "## Les composants\n\n### Généralités\n\n| Composant | Dimension |\n|---|---|\n| Corpus parallèle | artefact |\n| Lexique | documentation |\n\n### Remarques\n\n**Corpus parallèle.** Récolté sur les sites des cours.\n\n"
                + "### Diffusion\n\n#### Journal\n\nTenu chaque jour.\n\n- Dimension : documentation\n- Pour le système : retrouver une erreur\n\n## Limites du présent rapport\n\nNous avons parlé à onze personnes.\n\n## Annexe A : exemple de profil rempli\n\n| Composant | Déclaration |\n|---|---|\n| Corpus parallèle | retenu |\n| Lexique | complet |\n");
        List<Component> components = memo.records(Component.class);
        assertEquals(List.of("", "", "Diffusion"), components.stream().map(Component::layer).toList());
        assertEquals(List.of("Récolté sur les sites des cours.", "", "Tenu chaque jour."), components.stream().map(Component::description).toList());
        assertEquals(List.of("components", "", "appendix"), parts(memo));
    }

    @Test
    void remarksInAnAppendixAreOfThePartsWhoseNamesTheyBear() {
        Memo memo = Drafted.memo("technical-memo", "de", "## Bausteine\n\n| Baustein | Ebene |\n|---|---|\n| Messreihen | Daten |\n| Rechenkern | Modell |\n\n## Anhang: Im Einzelnen\n\n**Messreihen.** Seit 1881, mit Lücken.\n\n**Rechenkern.** In zwei Ländern derselbe.\n");
        assertEquals(List.of("Seit 1881, mit Lücken.", "In zwei Ländern derselbe."), memo.records(Component.class).stream().map(Component::description).toList());
    }

    @Test
    void dutiesFallToSomebodyAndBodiesAreAskedToDoWhatAListSays() {
        Memo french = Drafted.memo("fr", "## Ce qu'il faudrait faire\n\nIl revient à l'agence régionale de publier un contrat type.\n\nLes éditeurs devront livrer les taux d'erreur d'ici à 2028.\n");
        assertEquals(List.of("l'agence régionale", "Les éditeurs"), french.records(Recommendation.class).stream().map(Recommendation::addressee).toList());
        Memo german = Drafted.memo("de", "## Empfehlungen\n\nDer Verwaltungsrat möge beschließen:\n\n1. Die Geschäftsführung richtet bis 30. Juni 2027 eine Übergabe ein.\n2. Der Datenschutzbeauftragte berichtet halbjährlich.\n");
        assertEquals(List.of("Die Geschäftsführung", "Der Datenschutzbeauftragte"), german.records(Recommendation.class).stream().map(Recommendation::addressee).toList());
        Memo english = Drafted.memo("en", "## Recommendations\n\nThe Board is asked to:\n\n- approve a trial from March 2027;\n- report every quarter.\n");
        assertEquals(List.of("The Board", "The Board"), english.records(Recommendation.class).stream().map(Recommendation::addressee).toList());
    }

    @Test
    void reasonsAreOfOneSideAndSentencesOfOneVerbSayAPointEach() {
        Memo memo = Drafted.memo("es", "## ¿Qué ganamos?\n\nGanamos rapidez: las denuncias urgentes se ven el mismo día. Ganamos también orden, pues nada se pierde. Y ganamos datos.\n\n## Motivos de preocupación\n\n### Sesgo\n\nLas mal escritas bajan.\n\n### Opacidad\n\nNadie enseña los pesos.\n\n## Preguntas abiertas\n\n- No fue posible averiguar cuántas se archivan.\n- ¿Quién paga?\n");
        assertEquals(3, memo.records(Benefit.class).size());
        assertEquals(List.of("Sesgo", "Opacidad"), Drafted.titles(memo, Risk.class));
        assertEquals(2, memo.records(OpenQuestion.class).size());
    }

    @Test
    void aBoldLineOverParagraphsSaysWhomTheyAskAndBoldNamesMayStandWithinASentence() {
        Memo memo = Drafted.memo("fr", "## Avantages attendus\n\nLe jumeau apporte **moins de travaux simultanés**, car il montre les rues ouvertes, et **des crues mieux prévues**.\n\n## Recommandations\n\n**Pour la métropole**\n\nPublier le modèle de données. Échéance : fin 2027.\n\nOuvrir le jumeau aux écoles.\n\n**Pour l'État**\n\nFinancer les capteurs des petites communes.\n");
        assertEquals(List.of("moins de travaux simultanés", "des crues mieux prévues"), Drafted.titles(memo, Benefit.class));
        assertEquals(List.of("Publier le modèle de données", "Ouvrir le jumeau aux écoles", "Financer les capteurs des petites communes"), Drafted.titles(memo, Recommendation.class));
        assertEquals(List.of("fin 2027", "", ""), memo.records(Recommendation.class).stream().map(Recommendation::horizon).toList());
        assertEquals(List.of("La métropole", "La métropole", "L'État"), memo.records(Recommendation.class).stream().map(Recommendation::addressee).toList());
    }

    @Test
    void aListInAFewWordsIsItsKeyPoints() {
        Memo memo = Drafted.memo("es", "## En pocas palabras\n\n- Siete bibliotecas la usan.\n- Ninguna avisa.\n- El personal quiere decidir.\n\n## Riesgos\n\n- Burbuja.\n- Rastro.\n");
        assertEquals(3, memo.records(KeyPoint.class).size());
    }
}

package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.ask.ByWhen;
import org.readout.extract.ask.Reason;
import org.readout.extract.entry.Group;

/** By when something is asked, and why: sentences in four languages in which “[…]” marks what says it. */
class WhenAndWhyTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Ministries should list their models [by the end of March].",
        "List every camera [by 30 June 2027 at the latest].",
        "The bus company should publish its timetable data [before the start of the 2027 school year].",
        "[Before Easter] the council must hear the allotment holders.",
        "The ferry office should repair the log [within this session].",
        "Shipyards must report faults [within ten days of their discovery].",
        "Ask for a second opinion [before the lease is extended in Holm].",
        "The museum should photograph its labels [before any agreement is signed].",
        "Publish the source [ahead of the next election].",
        "The Assembly should vote on the rule [before the summer recess].",
        "Fix the interface [no later than the end of 2026].",
        "Hire a second archivist [by mid-2028].",
        "Negotiate a right to leave [at the next renewal of the contract].",
        "Try it in two towns [before the system is extended to others].",
        "Hear the skippers [before the berths are re-let].",
        "Open the gate [before the next regatta].",
        "Test the reserve pump before use.",
        "Inspect every gauge before each season of floods.",
        "Tell passengers before a delay is announced.",
        "Consult parents before buying tablets.",
        "The Commission must be told by the Parliament.",
        "Keep the tapes from 2024.",
        "Lids should be mandatory [from 1 March 2029].",
        "The fees must be paid [from 2027], or nobody will come.",
        "The rule shall apply [from May 2028] and for good.",
        "Make the register available [from 1 July 2027].",
        "Publish all records available from 2015 in open formats.",
        "Grants should be paid from 2027 revenues.",
        "Return the fees required from March to May.",
        "Les communes devraient publier leurs relevés [d'ici à la fin de 2027].",
        "Former deux agents [avant l'été].",
        "Ouvrir le guichet [dès la rentrée 2028].",
        "Le musée doit rendre les photographies [avant la fin de la législature].",
        "Nommer un référent [sous trois mois].",
        "Faire relire le contrat [avant la signature de l'avenant].",
        "Consulter les parents [avant que le marché soit reconduit].",
        "Mesurer le bruit [avant toute mise en service].",
        "Renégocier les tarifs [au prochain renouvellement du bail].",
        "Recenser les capteurs [au plus tard le 31 mars 2027].",
        "Repeindre les balises [avant la prochaine saison].",
        "Vérifier les fiches avant de publier.",
        "Prévenir le patient avant chaque examen.",
        "La Diputación debería abrir los planos [antes del verano].",
        "Inventariar las antenas [antes de que acabe el mandato].",
        "Nombrar a un responsable [en esta legislatura].",
        "Publicar las actas [en un plazo de tres semanas].",
        "Pedir una segunda firma [antes de que se renueve el convenio].",
        "Revisar las tarifas [antes de la adjudicación del contrato].",
        "Incluir la cláusula [en la próxima renovación].",
        "Medir el ruido [a más tardar en mayo de 2027].",
        "Avisar a las familias antes de publicar.",
        "Medir en la escuela.",
        "Die Gemeinde sollte die Pläne [bis Ende Mai] offenlegen.",
        "Der Landkreis muss die Fähren [noch in dieser Wahlperiode] ausstatten.",
        "Die Messwerte sind [binnen drei Wochen] zu veröffentlichen.",
        "Eine zweite Prüfung einholen, [bevor der Vertrag verlängert wird].",
        "Die Stelle ist [bis zur Sommerpause] zu besetzen.",
        "Der Rat sollte [vor der Ausschreibung des Betriebs] die Vereine hören.",
        "Die Werft sollte [spätestens 2028] umstellen.",
        "Die Karten sind [vor der nächsten Saison] zu prüfen.",
        "Die Daten vor der Weitergabe schwärzen.",
        "Bis zu zehn Geräte je Haus erlauben."})
    void byWhen(String sentence) {
        assertThat(ByWhen.said(plain(sentence)).orElse("")).isEqualTo(marked(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The harbour should print its tides, [because few skippers carry a screen].",
        "Publish the minutes [because rumours fill the gap].",
        "Lenders should be told, [since no borrower can check a score].",
        "Buy two pumps, [given that one has failed every winter].",
        "Drop the fee, [as nobody has ever paid it].",
        "Parents should hear of it because of the fee.",
        "Keep the logs that the office has held since 2019.",
        "Nommer un second contrôleur, [car le premier part à la retraite].",
        "Publier les seuils [parce qu'un refus sans chiffre ne se discute pas].",
        "Doubler les relevés, [puisque la moitié se perdent].",
        "Les cars devraient partir plus tôt.",
        "Abrir la báscula al público, [ya que nadie confía en la otra].",
        "Traducir los avisos, [pues la mitad del barrio no los lee].",
        "La escuela debe guardar copias [porque el proveedor las borra].",
        "Die Waage sollte öffentlich stehen, [weil ihr sonst niemand traut].",
        "Die Gemeinde muss zählen, [da es bisher keine Zahlen gibt].",
        "Die Tafeln sind zu erneuern, [denn die alten liest keiner].",
        "Die Fähre sollte dort anlegen, wo da und dort ein Steg steht."})
    void whyAtTheEnd(String sentence) {
        assertThat(Reason.within(plain(sentence)).orElse("")).isEqualTo(marked(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We ask this because the mill is old.", "Our reason is the noise.", "Nous le demandons parce que le pont cède.", "Le motif est simple : personne ne lit.",
        "Lo pedimos porque nadie responde.", "Ello se debe a la sequía.", "Hintergrund ist ein alter Streit.", "Das ist nötig, weil die Brücke bricht."})
    void saysWhy(String sentence) {
        assertThat(Reason.is(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Before the lease ends", "Until the next election", "Avant la fin du mandat", "Antes de que termine la legislatura", "Bis zur Einweihung", "Vor der Sommerpause:"})
    void overAsks(String line) {
        assertThat(Group.isTime(line.replace(":", ""))).isTrue();
    }

    private static String plain(String sentence) {
        return sentence.replaceAll("[\\[\\]]", "");
    }

    private static String marked(String sentence) {
        return sentence.contains("[") ? sentence.substring(sentence.indexOf('[') + 1, sentence.indexOf(']')) : "";
    }
}

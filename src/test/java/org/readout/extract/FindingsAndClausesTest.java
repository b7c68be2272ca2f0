package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.text;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;

/** Findings without that name, asks that are clauses of one sentence, bodies known by their neighbours, and what stands beside all these and is none. */
class FindingsAndClausesTest {

    private static final String FOUND = "**Nobody reads it.** The log has no readers.\n\n**Costs are unknown.** Four budgets hold them.\n\n**Clerks cannot object.** There is no button.\n";
    private static final String ASKS = "\n## Recommendations\n\n1. Publish the register.\n2. Fund audits.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"What we heard|en", "Qué hemos observado|es", "Was wir beobachtet haben|de", "Ce que nous avons observé|fr"})
    void findingsPointByPointAreKeyPointsWhereNoOtherHeadingHasThem(String heading, String language) {
        assertThat(titles(memo(language, "## " + heading + "\n\n" + FOUND + ASKS), KeyPoint.class)).containsExactly("Nobody reads it", "Costs are unknown", "Clerks cannot object");
        assertThat(titles(memo(language, "## Key points\n\n- Rules help.\n- Rules cost.\n\n## " + heading + "\n\n" + FOUND + ASKS), KeyPoint.class)).containsExactly("Rules help", "Rules cost");
    }

    @Test
    void whatWasHeardInProseIsNothingOfTheMemo() {
        assertThat(memo("en", "## What we heard\n\nCities asked for help. Vendors asked for time.\n" + ASKS).sections()).extracting(Section::part).containsExactly("", "recommendations");
    }

    @Test
    void aPageOfPointsIsKeyPointsAndOfProseASummary() {
        String heading = "## Das Wichtigste auf einer Seite\n\n";
        assertThat(titles(memo("de", heading + "- Das Gerät hört zu.\n- Vorgaben gibt es nicht.\n" + ASKS), KeyPoint.class)).containsExactly("Das Gerät hört zu", "Vorgaben gibt es nicht");
        assertThat(memo("de", heading + "Das Gerät hört zu. Vorgaben gibt es nicht.\n" + ASKS).sections()).extracting(Section::part).containsExactly("summary", "recommendations");
    }

    @Test
    void aLineGoesOnInEachOfTheAsksBelowIt() {
        Memo memo = memo("en", "## Recommendations\n\nWe recommend that:\n\n- R1. The Department for Support test a random sample each quarter.\n- R2. The Department and the Commissioner agree how this is measured.\n- R3. A log of changes to the model be kept.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee).containsExactly(
                tuple("The Department for Support test a random sample each quarter", "The Department for Support"),
                tuple("The Department and the Commissioner agree how this is measured", "The Department and the Commissioner"),
                tuple("A log of changes to the model be kept", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Nous recommandons que :|le ministère publie le registre.|fr|le ministère", "Recomendamos que:|el Ministerio publique el registro.|es|el Ministerio", "Wir empfehlen, dass:|das Ministerium das Register veröffentlicht.|de|das Ministerium"})
    void itGoesOnInEveryLanguage(String line, String clause, String language, String body) {
        assertThat(memo(language, "## Recommendations\n\n" + line + "\n\n- " + clause + "\n- " + clause + "\n").records(Recommendation.class)).extracting(Recommendation::addressee).containsOnly(body);
    }

    @Test
    void indentedParagraphsWithLabelsOrNamesAreNoQuotations() {
        Memo memo = text("RISKS", "", "    Model drift.  The claims predate the law and sorting may get worse.", "", "    Single supplier.  One firm holds the code and nobody else may see it.", "",
                "RECOMMENDATIONS", "", "We recommend that:", "", "    R1.  The Department test a sample of the claims in full.", "         Priority: High", "", "    R2.  A log be kept and be open to audit at any time.", "         Priority: Low");
        assertThat(titles(memo, Risk.class)).containsExactly("Model drift", "Single supplier");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::addressee, Recommendation::priority).containsExactly(tuple("The Department", "High"), tuple("", "Low"));
    }

    @Test
    void whereEverySentenceIsFollowedByTwoSpacesNothingIsSetApart() {
        assertThat(titles(text("RISKS", "", "    Drift is real.  Sorting may get worse.  Nobody looks.", "", "    Firms fail.  One holds the code.  It is alone.", "", "RECOMMENDATIONS", "", "1. Fund audits."), Risk.class)).isEmpty();
    }

    @Test
    void aBareNameAmongBodiesIsABody() {
        Memo memo = memo("es", "## Recomendaciones\n\n### Ministerio de Justicia\n\n1. Renovar los micrófonos.\n\n### Consejo Judicial\n\n1. Fijar un umbral.\n\n### Provincias\n\n1. Contratar revisores.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::addressee).containsExactly("Ministerio de Justicia", "Consejo Judicial", "Provincias");
        assertThat(memo("en", "## Recommendations\n\n### Transparency\n\n1. Publish the register.\n\n### Regulators\n\n1. Fund audits.\n").records(Recommendation.class))
                .extracting(Recommendation::addressee).containsExactly("", "Regulators");
    }

    @Test
    void asksInProseUnderABodyAreItsOwn() {
        Memo memo = memo("fr", "## Recommandations\n\n### Au rectorat\n\nLes conversations doivent être effacées chaque année. Le coût est connu.\n\n### Aux éditeurs\n\n1. Indiquer la leçon.\n2. Corriger les erreurs.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee)
                .contains(tuple("Les conversations doivent être effacées chaque année", "Rectorat"), tuple("Indiquer la leçon", "Éditeurs"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The council should have the law reviewed after three years.|after three years|en", "The council should delete all files after three years.|''|en",
            "Der Landtag sollte das Gesetz nach drei Jahren überprüfen lassen.|nach drei Jahren|de", "Pedimos al Parlamento que revise la ley a los tres años.|a los tres años|es", "The council should meet again before the end of the year.|before the end of the year|en"})
    void whatIsReviewedAfterYearsHasADate(String ask, String horizon, String language) {
        assertThat(memo(language, "## Recommendations\n\n- " + ask + "\n- " + ask.replace("council", "board") + "\n").records(Recommendation.class)).extracting(Recommendation::horizon).first().isEqualTo(horizon);
    }

    @Test
    void anOrderBelowTheNameOfAnAskHasItsDate() {
        assertThat(memo("en", "## Recommendations\n\n1. **Give transcripts back.** When you correct one, send it to its owner within three months.\n2. **Pay for keeping.** Grants lasted within three months of the start.\n").records(Recommendation.class))
                .extracting(Recommendation::horizon).containsExactly("within three months", "");
    }

    @Test
    void aTimetableOfEventsAsksNothing() {
        Memo memo = memo("en", "## Recommendations\n\n1. Fund audits.\n\n## What happens next\n\n| When | What | Who |\n|---|---|---|\n| 12 June | Comments on this draft | All |\n| July | Final readout | Hosts |\n| Autumn | Second convening | Hosts |\n");
        assertThat(titles(memo, Recommendation.class)).containsExactly("Fund audits");
    }

    @Test
    void whatOthersWroteInABoxIsNothingOfTheComponent() {
        Memo memo = Memos.memo("---\ntitle: A memo\ntype: technical-memo\nlanguage: en\n---\n\n## Components\n\n### Hosting\n\nTwo servers.\n\n- **Spectrum:** closed; open\n\n**From the consultant’s report.** “The Lab should replace the model with a service and retire the rest. Risk: staff leave.”\n\n### Weights\n\nNumbers.\n");
        assertThat(memo.records(Component.class)).extracting(Component::description, Component::risks).containsExactly(tuple("Two servers.", ""), tuple("Numbers.", ""));
    }

    @Test
    void aLabelRunsOverNoSemicolonAndNoLine() {
        Memo memo = Memos.memo("---\ntitle: Nota\ntype: technical-memo\nlanguage: es\n---\n\n## Componentes\n\n**Inventario.** Tramos y años.  \n*Grados de apertura:* reservado; entre operadores; público  \n*Riesgos:* Sabotaje\n\n**Pesos.** Números.\n");
        assertThat(memo.records(Component.class)).first().extracting(Component::spectrum, Component::risks).containsExactly("reservado; entre operadores; público", "Sabotaje");
    }

    @Test
    void aClauseBeforeAColonIsNoNameAndAProvisionBeginsASentence() {
        assertThat(titles(memo("en", "## Key points\n\n- Time saved is real but small: three hours.\n- Costs are high.\n" + ASKS), KeyPoint.class)).containsExactly("Time saved is real but small: three hours", "Costs are high");
        assertThat(titles(memo("de", "## Risiken\n\n1. Schweigen gilt. § 7 lässt das zu.\n2. Keiner zählt. Das ist schlecht.\n" + ASKS), Risk.class)).containsExactly("Schweigen gilt", "Keiner zählt");
    }

    @Test
    void anAnnexGoesByAnlageAndADesignDoesNot() {
        assertThat(memo("de", "## Empfehlungen\n\n1. Register einrichten.\n\n## Anlage 1\n\nZahlen.\n\n## Anlage der Untersuchung\n\nWir zählten.\n").sections()).extracting(Section::part).containsExactly("recommendations", "appendix", "");
    }

    @Test
    void whatWasFoundIsNotLeftOpenThoughSomeOfItAsks() {
        String list = "- A search by depth will matter most. Sailors use it daily.\n- Do readings need a common form? A standard would help.\n- Is there a list of gauges? The office keeps one.\n";
        Memo memo = memo("technical-memo", "en", "## Participants\n\nTen came.\n\n## Findings\n\n" + list);
        assertThat(titles(memo, OpenQuestion.class)).isEmpty();
        Memo open = memo("technical-memo", "en", "## Components\n\n### Gauge\n\nA rod.\n\n## Findings and open questions\n\n- Who reads at night?\n- Who pays?\n- How long is it kept?\n");
        assertThat(titles(open, OpenQuestion.class)).hasSize(3);
    }
}

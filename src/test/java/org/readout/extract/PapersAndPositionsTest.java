package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.text;
import static org.readout.extract.Drafted.titles;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.extract.language.Credits;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Unknown;
import org.readout.model.Approach;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Opportunity;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;

/** Manners of policy papers, position papers and replies to consultations; one test for each general form. */
class PapersAndPositionsTest {

    @Test
    void listsOfNamesUnderLayersAreComponents() {
        Memo memo = memo("technical-memo", "en", "## What we look at\n\nWe treat a release as 3 layers.\n\n### Data layer\n\n- **Filters:** what is removed. Some fail.\n- **Records:** where pages come from.\n\n### Model layer\n\n- **Refusals:** what is declined.\n- **Probes:** what is read.\n\n"
                + "### Release layer\n\n- **Terms:** what is allowed.\n- **Channel:** who is told.\n\n## Open questions\n\n- Who pays?\n- Who checks?\n");
        assertThat(memo.records(Component.class)).extracting(Component::title, Component::layer).contains(tuple("Filters", "Data layer"), tuple("Channel", "Release layer")).hasSize(6);
    }

    @Test
    void listsOfNamesUnderLevelsOfGovernmentAreNone() {
        Memo memo = memo("## Where things stand\n\n### Federal level\n\n- **Berlin:** one pilot.\n- **Bonn:** none.\n\n### State level\n\n- **Kiel:** two pilots.\n- **Mainz:** none.\n\n### Local level\n\n- **Trier:** one.\n- **Emden:** one.\n\n## Recommendations\n\n- Fund pilots.\n");
        assertThat(memo.records(Component.class)).isEmpty();
    }

    @Test
    void aHeadingThatEndsLikeItsSiblingsNamesALayerAsTheyDo() {
        String table = "| Artifact | Description | Range of access |\n|---|---|---|\n";
        Memo memo = memo("technical-memo", "en", "## Components\n\n### Model Artifacts\n\n" + table + "| Weights | Numbers | none to all |\n\n### Data Artifacts\n\n" + table + "| Corpus | Pages | none to all |\n\n### System Artifacts\n\n" + table + "| Prompt | Words | none to all |\n");
        assertThat(memo.records(Component.class)).extracting(Component::layer, Component::dimension).containsExactly(tuple("Model Artifacts", ""), tuple("Data Artifacts", ""), tuple("System Artifacts", ""));
    }

    @Test
    void paragraphsNumberedThroughTheMemoAreSaidOfTheHeadingsOverThem() {
        Memo memo = memo("## Concerns\n\n### Empty labels\n\n5. Firms call closed things open. The label sells.\n\n### Silent extraction\n\n6. Voices were taken. Nobody asked.\n\n### Absent voices\n\n7. Few could come. Visas were refused.\n");
        assertThat(memo.records(Risk.class)).extracting(Risk::title, Risk::description).containsExactly(tuple("Empty labels", "Firms call closed things open. The label sells."),
                tuple("Silent extraction", "Voices were taken. Nobody asked."), tuple("Absent voices", "Few could come. Visas were refused."));
    }

    @Test
    void lettersWithFullStopsCountAsksOnFromOneBodyToTheNext() {
        Memo memo = memo("## Recommendations\n\n9. In light of this, the League puts forward the following recommendations.\n\n**To Member States:**\n\na. Define openness by what it allows;\n\nb. Require registers of public systems; and\n\nc. Fund audits.\n\n"
                + "**To the United Nations Secretary-General and the UN system:**\n\nd. Publish every system in use, no later than the 2027 Summit;\n\ne. Provide interpretation in six languages.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee, Recommendation::horizon).containsExactly(
                tuple("Define openness by what it allows", "Member States", ""), tuple("Require registers of public systems", "Member States", ""), tuple("Fund audits", "Member States", ""),
                tuple("Publish every system in use, no later than the 2027 Summit", "The United Nations Secretary-General and the UN system", "no later than the 2027 Summit"),
                tuple("Provide interpretation in six languages", "The United Nations Secretary-General and the UN system", ""));
    }

    @Test
    void numberedParagraphsOfSeveralSentencesWeighNothing() {
        assertThat(memo("## Introduction\n\n1. Ports matter. We run one.\n\n2. This paper has three parts. It is short.\n\n## The applicable framework\n\n3. The law of the sea applies to all ports. It was made in 1982.\n\n4. In the Compact, states committed to share free charts. They meet yearly.\n\n"
                + "## Concerns\n\n### Fog\n\n5. Ships wait. Crews tire.\n\n### Ice\n\n6. Ships stop. Crews leave.\n\n## Recommendations\n\n7. States should share charts.\n").records(Benefit.class)).isEmpty();
    }

    @Test
    void namesThatOnlyAFullStopPartsFromAsksAreTheirTitles() {
        Memo memo = memo("de", "## Forderungen\n\nÖffentliches Geld, öffentliche Karten. Karten, die der Bund bezahlt, müssen frei veröffentlicht werden.\n\nSelbst messen können. Der Bund muss bis Ende 2028 jeden Pegel selbst ablesen.\n\n"
                + "Ein Register, das hält. Der Bundestag sollte ein Register der Pegel beschließen.\n\nKeine Messung ohne Ausweg. Das Amt sollte Angebote ausschließen, die dazu schweigen.\n");
        assertThat(titles(memo, Recommendation.class)).containsExactly("Öffentliches Geld, öffentliche Karten", "Selbst messen können", "Ein Register, das hält", "Keine Messung ohne Ausweg");
    }

    @Test
    void linesOverProseAreTheTitlesOfAsks() {
        Memo memo = memo("de", "## Empfehlungen\n\n### Bund\n\nBetrieb statt Piloten fördern\n\nProgramme sollten fünf Jahre Betrieb umfassen und nicht nur den Anfang.\n\nOffenheit im Vergaberecht verankern\n\nDer Grundsatz sollte auf Modelle ausgeweitet werden. Ausnahmen müssen begründet werden.\n\n"
                + "### Länder\n\nGemeinsame Stellen aufbauen\n\nBis Ende 2026 sollte jedes Land eine Stelle benannt haben, die hilft.\n\nAufsicht qualifizieren\n\nBehörden genehmigen heute Verträge, deren Kern sie nicht beurteilen können.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee).containsExactly(tuple("Betrieb statt Piloten fördern", "Bund"), tuple("Offenheit im Vergaberecht verankern", "Bund"),
                tuple("Gemeinsame Stellen aufbauen", "Länder"), tuple("Aufsicht qualifizieren", "Länder"));
    }

    @Test
    void aLineForABodyIsNoTitle() {
        Memo memo = memo("## Recommendations\n\nNational governments\n\nFund the tide tables of all small ports for a decade.\n\nPort authorities\n\nPublish the tide tables of every quay in a format that pilots can use.\n");
        assertThat(titles(memo, Recommendation.class)).doesNotContain("National governments", "Port authorities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fett", "text-halbfett", "gras", "negrita"})
    void aClassThatIsCalledBoldIs(String called) {
        String html = "<html lang=\"de\"><body><h1>Karten</h1><h2>Risiken</h2><p><span class=\"" + called + "\">Überforderung:</span> Updates binden Personal.</p><p><span class=\"" + called + "\">Scheinoffenheit:</span> Lizenzen ändern sich. Das fällt spät auf.</p></body></html>";
        Memo memo = Memos.memoOf(Memos.read("draft.html", html.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
        assertThat(titles(memo, Risk.class)).containsExactly("Überforderung", "Scheinoffenheit");
    }

    @Test
    void questionsToReviewersAndWhatAnInstitutePlansAskNobody() {
        Memo memo = memo("## Note to Reviewers\n\nReviewers are asked to consider the following:\n\n1. Is the scope clear?\n2. Should the annex be published apart?\n\n## Benefits\n\n- Ships wait less.\n- Crews rest.\n\n"
                + "## Next Steps\n\nNBMT will revise the report in spring. NBMT plans to\n\n- publish a final version;\n- convene a working group; and\n- coordinate with other bodies.\n");
        assertThat(memo.records(Recommendation.class)).isEmpty();
        assertThat(memo.records(OpenQuestion.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fr, Prochaines étapes, La Chambre prévoit de, Publier la carte, Former les pilotes", "es, Próximos pasos, La Cámara tiene previsto, Publicar el mapa, Formar a los prácticos", "de, Nächste Schritte, Die Kammer plant, Die Karte veröffentlichen, Die Lotsen schulen"})
    void whatABodyPlansIsNoAskInOtherLanguages(String language, String heading, String line, String first, String second) {
        assertThat(memo(language, "## " + heading + "\n\n" + line + "\n\n- " + first + ".\n- " + second + ".\n").records(Recommendation.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What the workgroups recommended", "Ce que préconisait le rapport Durand", "Lo que recomendó la comisión", "Was die Arbeitsgruppen empfohlen haben", "Appendix: Coding Instrument", "Grille de codage", "Libro de codificación", "Kodierschema", "Note to reviewers",
            "Note aux relecteurs", "Nota a los revisores", "Hinweise für Gutachterinnen", "What we do not do", "Ce que nous ne faisons pas", "Lo que no hacemos", "Was wir nicht tun"})
    void headingsOverOthersVoices(String heading) {
        assertThat(OtherVoices.in(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is proposed", "What we recommended", "What is being proposed", "Ce que nous avons proposé", "Was wir empfohlen haben"})
    void headingsOverTheMemosOwnVoice(String heading) {
        assertThat(OtherVoices.in(heading)).isFalse();
    }

    @Test
    void aCodingSheetNamesNoComponents() {
        Memo memo = memo("technical-memo", "en", "## Open questions\n\n- Who pays?\n\n## Appendix: Coding Sheet\n\n| No. | Item | Coding |\n|---|---|---|\n| 1 | Training data sources | none / all |\n| 2 | Filters described | none / full |\n| 3 | Model card | yes / no |\n");
        assertThat(memo.records(Component.class)).isEmpty();
    }

    @Test
    void whoWroteAPaperIsNoWayToGo() {
        Memo memo = memo("es", "### Infraestructura y modelos abiertos\n\n**Investigación:** Marcela Quiñones y Tadeo Rivarola\n\n**Revisión:** Juana Pizarro-Levy\n\n**Diseño:** Estudio Marañón\n\n## Recomendaciones\n\n- Publicar el registro.\n");
        assertThat(memo.records(Approach.class)).isEmpty();
    }

    @Test
    void whoSitsOnACouncilIsNotAsked() {
        Memo memo = memo("es", "## Recomendaciones\n\n- **Publicar el registro.** Es fácil.\n\nConsejo de Política Exterior: Fernando Olavide, Mercè Puigdomènech, Íñigo Larrazábal.\n");
        assertThat(titles(memo, Recommendation.class)).containsExactly("Publicar el registro");
    }

    @ParameterizedTest
    @CsvSource({"'Ana Ruiz y Tomás Vega', true", "'Mira Holt (Oslo), Jan de Wit', true", "'Publish the register', false", "'Ana Ruiz wrote it', false", "Oslo, false"})
    void creditsAreNothingButNames(String words, boolean only) {
        assertThat(Credits.only(words)).isEqualTo(only);
    }

    @Test
    void rowsOfATableToldAtLengthAreNeitherGoodNorBad() {
        Memo memo = memo("## Four countries\n\n| Country | Projects |\n|---|---|\n| Chile | 14 |\n| Peru | 5 |\n| Cuba | 6 |\n\n**Chile.** The plan names open models.\n\n**Peru.** All depend on one cloud.\n\n**Cuba.** The agency runs its own.\n\n## Risks\n\n- Lock-in.\n\n## Recommendations\n\n- Publish the register.\n");
        assertThat(memo.records(Benefit.class)).isEmpty();
    }

    @Test
    void theQuestionQuotedAboveAnAnswerSaysWhatTheAnswerSetsOut() {
        Memo memo = memo("## Question 2\n\n> *2. How do the risks of open tables compare with those of closed ones?*\n\nWe see two.\n\n- **Orphans.** Keepers move on.\n- **Forks.** Copies carry a known name.\n\n## Question 3\n\n> *3. What are the benefits of open tables?*\n\n- **Reuse.** Ports adapt them.\n- **Privacy.** Nothing leaves the quay.\n\n"
                + "## Question 7\n\n> *7. Which means could reduce the risks and widen the benefits?*\n\nWe offer the following recommendations.\n\n**Fund the keepers.** The ministry should pay them by 2027.\n\n**Train pilots.** They need it.\n");
        assertThat(titles(memo, Risk.class)).containsExactly("Orphans", "Forks");
        assertThat(titles(memo, Benefit.class)).containsExactly("Reuse", "Privacy");
        assertThat(titles(memo, Recommendation.class)).containsExactly("Fund the keepers", "Train pilots");
    }

    @ParameterizedTest
    @CsvSource({"en, 'When tables are opened in haste, three kinds of harm follow.'", "fr, 'Ouvrir à la hâte entraîne trois types de dommages.'", "es, 'Abrir con prisa causa tres tipos de daño.'"})
    void kindsOfHarmAreCounted(String language, String line) {
        Memo memo = memo(language, "## Background\n\n" + line + "\n\n**Blame.** Nobody is left.\n\n**Haste.** Crews tire.\n\n**Show.** Nobody reads.\n\n## Recommendations\n\n- Publish the register.\n");
        assertThat(titles(memo, Risk.class)).hasSize(3);
    }

    @Test
    void aSentenceMayStandBeforeTheOneThatCountsTheOthers() {
        Memo memo = memo("es", "## Oportunidades y riesgos\n\nEspaña dispone de activos. Cabe señalar tres oportunidades. El idioma ofrece un mercado. La red permite entrenar. La cooperación puede extenderse.\n\n"
                + "Los riesgos son igualmente reales. Cabe identificar otros tres. La dispersión resta fuerza. El modelo puede quedar sin usuarios. El abuso daña la reputación.\n");
        assertThat(titles(memo, Risk.class)).containsExactly("La dispersión resta fuerza.", "El modelo puede quedar sin usuarios.", "El abuso daña la reputación.");
        assertThat(memo.records()).hasSize(6);
    }

    @Test
    void whatLeadsUpToQuestionsThatAreSetOffIsNone() {
        Memo memo = memo("## Unresolved Questions\n\nOur talks also surfaced matters that we are not able to settle, and that merit further research.\n\n*How long does a table last?* Some say a year.\n\n*Would a pact help?* Some doubt it.\n");
        assertThat(titles(memo, OpenQuestion.class)).containsExactly("How long does a table last?", "Would a pact help?");
    }

    @Test
    void aShortQuestionMayHeadTheFullOne() {
        Memo memo = memo("## Open questions\n\n**Risk over time.** How quickly does it fall? Estimates differ.\n\n**Whose turn?** Who should be entitled to object? We have assumed that it is the pilot.\n\n**Who pays?** And who decides?\n");
        assertThat(titles(memo, OpenQuestion.class)).contains("How quickly does it fall?", "Who should be entitled to object?", "Who pays?").doesNotContain("Whose turn?");
    }

    @Test
    void whatWeDoNotDecideIsNotUnknown() {
        assertThat(Unknown.isLeftOpen("We do not decide whether charts are published.")).isFalse();
        assertThat(Unknown.isLeftOpen("Nobody has decided whether charts are published.")).isTrue();
    }

    @Test
    void aClauseBeforeTheSubjectAsksNobody() {
        Memo memo = memo("## Recommendations\n\n**Disclose sources.** Before a model is adopted in public administration, procurement agencies should require a statement.\n\n**Open the results.** Fine-tuned models produced by or for agencies should be published by default.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::addressee).containsExactly("procurement agencies", "");
    }

    @Test
    void sectionsThatCountAsksMakeTheOneOverThemAPart() {
        Memo memo = memo("fr", "## Trois axes pour un port\n\n### Axe 1 : changer les règles\n\n**Recommandation 1 : Publier les marées**\n\nLe port devrait le faire avant 2027.\n\n### Axe 2 : former\n\n**Recommandation 2 : Former les pilotes**\n\nIls en ont besoin.\n");
        assertThat(memo.sections()).filteredOn(section -> section.part().equals("recommendations")).hasSize(1);
        assertThat(titles(memo, Recommendation.class)).containsExactly("Publier les marées", "Former les pilotes");
    }

    @Test
    void arrangementsUnderHeadingsAreWaysToGo() {
        Memo memo = memo("## Arrangements Short of Full Release\n\n### Hosted access\n\nThe owner runs it.\n\n### Gated download\n\nFew may have it.\n\n### Delayed release\n\nAll get it later.\n\n## Risks\n\n- Leaks.\n\n## Recommendations\n\n- Fund audits.\n");
        assertThat(titles(memo, Approach.class)).containsExactly("Hosted access", "Gated download", "Delayed release");
    }

    @Test
    void stressInProseLeavesASummaryASummary() {
        Memo memo = memo("## The bottom line\n\nOffices buy models to read letters. Law can help by asking for *contestability*, and not for licences.\n\n## Key takeaways\n\n- No contract asks for inspection.\n- Clerks are the first to see errors.\n");
        assertThat(memo.sections()).extracting(Section::part).contains("summary", "key-points");
    }

    @Test
    void aBoxAtTheEndOfARecordIsBesideIt() {
        Memo memo = memo("## Risks\n\n### Fog\n\nShips wait.\n\n### Ice\n\nShips stop.\n\n#### Spotlight: a northern port\n\nOne port broke its ice in 2023.\n\n### Wind\n\nShips drift.\n\n#### What the Oslo Workshop Heard\n\nPilots asked for rest.\n");
        assertThat(memo.records(Risk.class)).extracting(Risk::title, Risk::description).containsExactly(tuple("Fog", "Ships wait."), tuple("Ice", "Ships stop."), tuple("Wind", "Ships drift."));
    }

    @ParameterizedTest
    @CsvSource({"en, We use 4 methods. The first 2 are applied to all.", "fr, Nous suivons quatre méthodes.", "de, Wir kennen vier Verfahren."})
    void methodsThatAreCountedAreWaysToGo(String language, String line) {
        Memo memo = memo(language, "## How we test\n\n" + line + "\n\n- **Baseline:** a fixed set.\n- **Cost:** hours and money.\n- **Probing:** experts try.\n- **Tracking:** copies are followed.\n\n## Risks\n\n- Fog.\n- Ice.\n");
        assertThat(titles(memo, Approach.class)).containsExactly("Baseline", "Cost", "Probing", "Tracking");
    }

    @Test
    void methodsOfAStudyAreNone() {
        Memo memo = memo("## How it was found out\n\nWe used three methods.\n\n- **Interviews:** 26 people.\n- **Requests:** 112 letters.\n- **Reading:** all plans.\n\n## Risks\n\n- Fog.\n- Ice.\n");
        assertThat(memo.records(Approach.class)).isEmpty();
    }

    @Test
    void whatSomethingCouldBringIsAChance() {
        Memo memo = memo("fr", "## Ce que les communs de cartes peuvent apporter à la navigation\n\n### Des cartes pour tous\n\nLes ports en manquent.\n\n### Une transparence vérifiable\n\nChacun peut vérifier.\n\n### Un tissu local\n\nLes pilotes en vivent.\n\n## Des risques\n\n- La brume.\n\n## Nos recommandations\n\n- Publier les cartes.\n");
        assertThat(titles(memo, Opportunity.class)).containsExactly("Des cartes pour tous", "Une transparence vérifiable", "Un tissu local");
    }
}

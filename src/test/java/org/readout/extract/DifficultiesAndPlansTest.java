package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.model.Benefit;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;

/** What is in the way, what authors will do themselves, and what is asked without a heading that says so. */
class DifficultiesAndPlansTest {

    /** Where no heading names anything, less is guessed. */
    private static final String BESIDE = "\n## Key messages\n\n- Nine locks are old.\n";
    private static final String ASKS = "\n## Recommendations\n\n- The council should mend the locks by 2027.\n";

    @ParameterizedTest
    @ValueSource(strings = {"Identified barriers", "Les défis des écluses", "Hürden im Betrieb", "Obstáculos y retos", "The problems with locks"})
    void whatIsInTheWayIsNoRiskWhereNothingIsWeighedAgainstIt(String heading) {
        String body = "## " + heading + "\n\n### 1. Old gates\n\nThe gates are from 1911.\n\n### 2. Few keepers\n\nTwo keepers serve nine locks.\n" + ASKS;
        assertThat(titles(memo(body), Risk.class)).isEmpty();
        assertThat(titles(memo(body), Recommendation.class)).hasSize(1);
    }

    /** A memo type may say that risks go by such a name, as those that ship do. */
    @Test
    void whatTheMemoTypeCallsRisksIsRisks() {
        assertThat(titles(memo("## Challenges\n\n- Old gates leak.\n- Few keepers are left.\n" + ASKS), Risk.class)).hasSize(2);
    }

    @Test
    void againstBenefitsItIsARisk() {
        assertThat(titles(memo("## Benefits\n\n- Boats pass at night.\n- Fewer trucks.\n\n## Challenges\n\n- Old gates leak.\n- Few keepers are left.\n" + ASKS), Risk.class)).hasSize(2);
    }

    @Test
    void risksBesideDifficultiesStayRisks() {
        assertThat(titles(memo("## Risks and challenges\n\n- Gates may break.\n- Keepers may leave.\n" + ASKS), Risk.class)).hasSize(2);
    }

    @Test
    void difficultiesThatALineCountsAreNoRisksEither() {
        assertThat(titles(memo("## Day two\n\nWe looked at three main challenges:\n\n- Gates from 1911 leak.\n- Two keepers serve nine locks.\n- Nobody counts boats.\n" + ASKS), Risk.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Question 1:|Question 2|Who should keep the keys?|Shall boats pay at night?", "de|**Frage 1:**|**Frage 2**|Wer soll die Schlüssel verwahren?|Sollen Boote nachts zahlen?",
        "fr|**Question 1 :**|**Question 2**|Qui doit garder les clés ?|Les bateaux doivent-ils payer la nuit ?", "es|**Pregunta 1:**|**Pregunta 2.**|¿Quién debe guardar las llaves?|¿Deben pagar los barcos de noche?"})
    void questionsThatCountThemselvesAreLeftOpen(String language, String first, String second, String one, String other) {
        String body = "## Keys\n\nNine locks.\n\n" + first + " " + one + "\n\nSome keep them at home.\n\n## Tolls\n\nBoats pass free.\n\n" + second + " " + other + "\n" + ASKS;
        assertThat(titles(memo(language, body), OpenQuestion.class)).containsExactly(one, other);
    }

    @Test
    void questionsThatAreAnsweredAreAnothers() {
        assertThat(titles(memo("## Keys\n\nQuestion 1: Who should keep the keys?\n\nWe hold that keepers should.\n\n## Tolls\n\nQuestion 2: Shall boats pay at night?\n\nNo. Nights are free.\n" + ASKS), OpenQuestion.class)).isEmpty();
    }

    @Test
    void ifSoHowGoesOnWithTheQuestionBeforeIt() {
        Memo memo = memo("## Open questions\n\nShould boats book ahead? If so, how?\n");
        assertThat(memo.records(OpenQuestion.class)).extracting(OpenQuestion::title, OpenQuestion::context).containsExactly(tuple("Should boats book ahead?", "If so, how?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Since no lock was mended, the keepers and we as skippers demand:", "es|Ante la falta de un plan para las esclusas, las asociaciones firmantes proponemos cinco medidas para 2027:",
        "fr|Faute de travaux depuis dix ans, les bateliers et nous demandons ceci :", "de|Weil seit Jahren nichts geschieht, fordern wir:"})
    void aLineSaysWhereverInItThatThoseWhoWriteAsk(String language, String line) {
        assertThat(titles(memo(language, "## Locks\n\nNine locks leak.\n\n" + line + "\n\n1. **New gates:** oak or steel.\n2. **More keepers:** one for each lock.\n"), Recommendation.class)).containsExactly("New gates", "More keepers");
    }

    @Test
    void whatIsProposedMayBeDefinitions() {
        assertThat(titles(memo("## Words\n\nIn this paper we propose the following definitions:\n\n- **Lock:** a chamber with gates.\n- **Weir:** a wall in a river.\n"), Recommendation.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|For us the benefits of open locks are as follows.", "de|Die Vorteile offener Schleusen für uns sind wie folgt."})
    void asFollowsStandsForAColon(String language, String line) {
        assertThat(titles(memo(language, "## Locks\n\nNine locks are open. " + line + "\n\n- Boats pass at night.\n- Keepers sleep.\n" + ASKS), Benefit.class)).hasSize(2);
    }

    @Test
    void aSentenceThatAsksGoesOnFromWhatIsStressed() {
        assertThat(titles(memo("de", "## Forderungen\n\n- **Pegelstände sind Gemeingut** und sollen stündlich erscheinen. Das hilft Booten.\n- **Mehr Personal.** Der Landkreis soll Stellen schaffen.\n"), Recommendation.class))
                .containsExactly("Pegelstände sind Gemeingut und sollen stündlich erscheinen", "Mehr Personal");
    }

    @Test
    void aStatementOfWhatIsOpenGoesOnFromWhatIsStressed() {
        assertThat(titles(memo("technical-memo", "en", "## Open issues\n\n- **If the lock is shut**, boats wait without being told for how long. It is cold.\n- **Fairness.** Who waits longer?\n- **Keepers may leave** before anybody is trained.\n"), OpenQuestion.class))
                .containsExactly("If the lock is shut, boats wait without being told for how long.", "Who waits longer?", "Keepers may leave before anybody is trained.");
    }

    /** How something is designed is not what is good about it, though something bad stands beside it. */
    @Test
    void usualChaptersOfProposalsHoldNothingOfTheirOwn() {
        Memo memo = memo("technical-memo", "en", "# Summary\n\nOne lock more.\n\n# Detailed design\n\n## Gates\n\n- oak\n- steel\n\n## Sluices\n\n- wide\n- narrow\n\n# Drawbacks\n\n- It may cost much.\n- It may leak.\n\n# Unresolved questions\n\n- Who pays?\n");
        assertThat(memo.records(Benefit.class)).isEmpty();
        assertThat(memo.records(Risk.class)).hasSize(2);
    }

    @Test
    void aPlanMayNameItsRisksAndMayBeSpokenOf() {
        String risks = "## Outlook\n\nThree risks were found:\n\n- Gates may break.\n- Keepers may leave.\n- Boats may sink.\n";
        assertThat(titles(Memos.memo("---\ntitle: Action plan for locks\ntype: policy-memo\nlanguage: en\n---\n\n" + risks), Risk.class)).hasSize(3);
        String orders = "\n## Gates\n\n- **Mend the gates.** They leak.\n- **Name a keeper for each lock.** Nobody is in charge.\n- **Pay for new lamps.** The old ones are dim.\n" + BESIDE;
        assertThat(titles(Memos.memo("---\ntitle: Action plan for locks\ntype: policy-memo\nlanguage: en\n---\n" + orders), Recommendation.class)).isEmpty();
        assertThat(titles(Memos.memo("---\ntitle: Comments on the action plan for locks\ntype: policy-memo\nlanguage: en\n---\n" + orders), Recommendation.class)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"de|Tore sind zu prüfen, inkl. Schlösser und Ketten, und nachts zu öffnen (z. B. im Mai). Das hilft.|Tore sind zu prüfen, inkl. Schlösser und Ketten, und nachts zu öffnen (z. B. im Mai)",
        "en|Open the lock in Palo Alto, CA. We asked them twice.|Open the lock in Palo Alto, CA"})
    void anAbbreviationEndsNoSentenceUnlessItMay(String language, String item, String title) {
        assertThat(titles(memo(language, "## " + (language.equals("de") ? "Forderungen" : "Recommendations") + "\n\n- " + item + "\n- " + item + "\n"), Recommendation.class)).contains(title);
    }

    @Test
    void signsInBracketsBeforeANameAreLabelsWhereTheyCount() {
        assertThat(titles(memo("## Recommendations\n\n- (R1)Publish the levels.\n- (LOCK-1700) Mend the gates.\n- (COVID-19) Keep distance.\n"), Recommendation.class)).containsExactly("Publish the levels", "Mend the gates", "(COVID-19) Keep distance");
    }

    @Test
    void whatAnotherWordSaysIsNoSlipOfThePen() {
        String objectifs = "## Objectifs\n\n- Ouvrir les écluses la nuit.\n- Former les éclusiers.\n\n";
        assertThat(titles(memo("fr", objectifs + "## Recommandations\n\n1. La commune doit payer.\n"), Risk.class)).isEmpty();
        assertThat(titles(memo("fr", objectifs.replace("Objectifs", "Objectons") + "## Recommandations\n\n1. La commune doit payer.\n"), Risk.class)).hasSize(2);
    }

    @Test
    void namesThatOrderAreAsks() {
        assertThat(titles(memo("## Lighting\n\n- **Open the towpath at night.** Walkers ask for it.\n- **Name a keeper for each lock.** Nobody is in charge.\n- **Pay for new lamps.** The old ones are dim.\n" + BESIDE), Recommendation.class))
                .containsExactly("Open the towpath at night", "Name a keeper for each lock", "Pay for new lamps");
    }

    @Test
    void practicesThatAllSayWhatShouldBeAreAsks() {
        assertThat(titles(memo("## Good practices\n\n### Clear signs\n\nSigns should be readable from a boat.\n\n### Night watch\n\nEach gate must be watched at night.\n\n### Log book\n\nPassages should be noted.\n" + BESIDE), Recommendation.class))
                .containsExactly("Clear signs", "Night watch", "Log book");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Action plan for the locks|Mend the gates of the upper lock.|Train two keepers for each lock.", "fr|Plan d’action pour les écluses|Réparer les portes de l’écluse haute.|Former deux éclusiers par écluse.",
        "es|Plan de acción para las esclusas|Reparar las puertas de la esclusa alta.|Formar a dos guardas por esclusa."})
    void aPlanOfOnesOwnAsksNobody(String language, String title, String one, String other) {
        String sections = ("\n## %s\n\n1. " + one + "\n2. " + other + "\n").repeat(3).formatted("Water", "Gates", "Keepers");
        assertThat(titles(Memos.memo("---\ntitle: " + title + "\ntype: policy-memo\nlanguage: " + language + "\n---\n" + sections), Recommendation.class)).isEmpty();
    }

    @Test
    void aTicketBeforeANameIsItsNumber() {
        assertThat(titles(memo("## Recommendations\n\n1. (LOCK-170) Mend the gates\n2. [LOCK-171] Train keepers\n"), Recommendation.class)).containsExactly("Mend the gates", "Train keepers");
    }

    @Test
    void dangersUnderSecurityConsiderationsAreRisks() {
        Memo vault = Memos.memo("""
                # A tide log

                ## Recommendations

                - Harbours should keep a copy ashore.

                ## Security and privacy considerations

                What follows is known to the authors.

                ### Forged tide tables

                Whoever holds the lamp may send a wrong table.

                ### Reading of the log by strangers

                The log is readable from the pier.

                ### Threats from a hostile harbour

                A harbour could do three things:

                - Delay the lamp
                - Dim the lamp
                - Read the log
                """);
        assertThat(titles(vault, Risk.class)).containsExactly("Forged tide tables", "Reading of the log by strangers", "Threats from a hostile harbour");
        Memo german = Memos.memo("""
                # Das Gezeitenbuch

                ## Empfehlungen

                - Häfen sollten eine Abschrift aufheben.

                ## Sicherheitsüberlegungen

                ### Gefälschte Tafeln

                Wer die Lampe hält, kann falsche Tafeln senden.

                ### Diebstahl des Buches

                Es liegt offen.
                """);
        assertThat(titles(german, Risk.class)).containsExactly("Gefälschte Tafeln", "Diebstahl des Buches");
        Memo measures = Memos.memo("""
                # A tide log

                ## Recommendations

                - Harbours should keep a copy ashore.

                ## Security considerations

                ### Keys

                Keys are kept in the office.

                ### Access to the log

                The clerk reads it every night.
                """);
        assertThat(titles(measures, Risk.class)).isEmpty();
    }
}

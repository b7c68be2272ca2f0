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
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.Opportunity;
import org.readout.model.Risk;
import org.readout.model.Section;

/** What is good, what might be and what may go wrong, where headings, tables and names say it in words of their own. */
class SidesAndNamesTest {

    private static final String ASKS = "\n## Recommendations\n\n1. Publish the register.\n2. Fund audits.\n";
    private static final String LOANS = "\n- **Night loans.** The library lends after hours.\n- **Repair desks.** Two towns mend what they lend.\n";

    @Test
    void twoColumnsUnderRisksAreNamesAndWhatIsSaidOfThem() {
        Memo memo = memo("en", "## Risks\n\n| Seen | In practice |\n|---|---|\n| Borrowed keys | Three clerks shared one login for a year. |\n| Stale maps | Half of the layers are older than the roads. |\n" + ASKS);
        assertThat(memo.records(Risk.class)).extracting(Risk::title, Risk::description).containsExactly(
                tuple("Borrowed keys", "Three clerks shared one login for a year."), tuple("Stale maps", "Half of the layers are older than the roads."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Opportunities and risks;Component;Opportunity;Risk|en", "Chancen und Risiken;Komponente;Chance;Risiko|de", "Opportunités et risques;Composant;Opportunité;Risque|fr", "Oportunidades y riesgos;Componente;Oportunidad;Riesgo|es"})
    void aTableOfBothSidesGoesThroughThePartsOfASystem(String heads, String language) {
        String[] head = heads.split(";");
        String table = "## " + head[0] + "\n\n| " + head[1] + " | " + head[2] + " | " + head[3] + " |\n|---|---|---|\n| Maps | Towns mend them | Stale layers |\n| Keys | Clerks share desks | Lost logins |\n";
        assertThat(titles(memo(language, table + ASKS), Opportunity.class)).containsExactly("Towns mend them", "Clerks share desks");
        assertThat(titles(memo(language, table + ASKS), Risk.class)).containsExactly("Stale layers", "Lost logins");
        assertThat(titles(memo(language, table + "\n## " + head[0].split(" ")[2] + "\n\n- **X.** Yes, or no.\n" + ASKS), Risk.class)).as("told in a section of their own").doesNotContain("Stale layers");
    }

    @Test
    void aTableOfDatesOrCountsAmongRisksHasNone() {
        assertThat(titles(memo("en", "## Risks\n\nOne danger is seen.\n\n| When | What happened |\n|---|---|\n| May 2024 | The first outage closed nine desks. |\n| June 2025 | The second outage closed all of them. |\n" + ASKS), Risk.class)).isEmpty();
        assertThat(titles(memo("en", "## Risks\n\nOne danger is seen.\n\n| Desk | Outages |\n|---|---|\n| Harbour | 4 |\n| Mill | 9 |\n" + ASKS), Risk.class)).isEmpty();
    }

    @Test
    void aNameInEveryParagraphNeedsNothingButItsFullStop() {
        Memo memo = memo("en", "## Benefits\n\n1.1 Shorter queues. The desk at the harbour serves forty people an hour.\n\n1.2 Fewer lost files. Six were lost in 2025, after ninety the year before.\n\n"
                + "## Risks\n\nTwo stand out.\n\nBorrowed keys. Three clerks shared one login.\n\nStale maps. Half of the layers are older than the roads.\n" + ASKS);
        assertThat(titles(memo, Benefit.class)).containsExactly("Shorter queues", "Fewer lost files");
        assertThat(memo.records(Risk.class)).extracting(Risk::title, Risk::description).containsExactly(
                tuple("Borrowed keys", "Three clerks shared one login."), tuple("Stale maps", "Half of the layers are older than the roads."));
    }

    @Test
    void aShortSentenceThatSaysSomethingIsNoName() {
        assertThat(titles(memo("en", "## Risks\n\nNobody is sure. We looked at nine desks.\n\nThe law has gaps. It is from 1988.\n" + ASKS), Risk.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"What is at stake|en", "Ce qui est en jeu|fr", "Lo que está en juego|es", "Was auf dem Spiel steht|de"})
    void whatIsAtStakeNameByNameIsRisks(String heading, String language) {
        assertThat(titles(memo(language, "## " + heading + "\n\n1. Lost evenings. Nurses type after hours.\n2. Empty wards. Beds close on Fridays.\n" + ASKS), Risk.class)).containsExactly("Lost evenings", "Empty wards");
        assertThat(titles(memo(language, "## " + heading + "\n\nNurses type after hours. Beds close on Fridays.\n" + ASKS), Risk.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Doors that stand ajar|en", "Les portes entrouvertes|fr", "Puertas entreabiertas|es", "Türen, die einen Spalt offen stehen|de", "What could be borrowed|en"})
    void whatStandsBetweenTheGoodAndTheBadIsWhatMightBe(String heading, String language) {
        Memo memo = memo(language, "## Benefits\n\n- **Calm.** Nobody shouts.\n- **Order.** Files are found.\n\n## " + heading + "\n" + LOANS + "\n## Risks\n\n- **Noise.** Doors bang.\n- **Dust.** Shelves are old.\n" + ASKS);
        assertThat(titles(memo, Opportunity.class)).containsExactly("Night loans", "Repair desks");
        assertThat(titles(memo, Risk.class)).containsExactly("Noise", "Dust");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"What went wrong|en", "Ce qui a mal tourné|fr", "Lo que salió mal|es", "Was schiefging|de", "Exposures|en", "Ce qui va mal|fr", "Auf der Sollseite|de", "What could stop it|en"})
    void whatWentWrongIsRisks(String heading, String language) {
        assertThat(titles(memo(language, "## " + heading + "\n" + LOANS + ASKS), Risk.class)).containsExactly("Night loans", "Repair desks");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"What the loans made possible|en", "Ce que les prêts ont permis|fr", "Lo que los préstamos han permitido|es", "Was die Ausleihe ermöglicht hat|de"})
    void whatWasMadePossibleIsBenefits(String heading, String language) {
        assertThat(titles(memo(language, "## " + heading + "\n" + LOANS + ASKS), Benefit.class)).containsExactly("Night loans", "Repair desks");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Hopes and worries|These hopes must not hide the worries. The first is a lock without a key. The second is a slow appeal.|true",
        "en|Worries and hopes|These worries must not hide the hopes. The first is a shorter queue. The second is a lower fee.|false",
        "fr|Espoirs et craintes|Ces espoirs ne doivent pas cacher les craintes. La première est une serrure sans clé. La seconde est un recours lent.|true",
        "fr|Craintes et espoirs|Ces craintes ne doivent pas cacher les espoirs. Le premier est une file courte. Le second est un tarif bas.|false",
        "es|Esperanzas y temores|Estas esperanzas no deben esconder los temores. El primero es una cerradura sin llave. El segundo es un recurso lento.|true",
        "es|Temores y esperanzas|Estos temores no deben esconder las esperanzas. La primera es una cola corta. La segunda es una tarifa baja.|false",
        "de|Hoffnungen und Sorgen|Diese Hoffnungen dürfen die Sorgen nicht verdecken. Die erste ist ein Schloss mit verlorenem Schlüssel. Die zweite ist ein langsames Verfahren.|true",
        "de|Sorgen und Hoffnungen|Diese Sorgen dürfen die Hoffnungen nicht verdecken. Die erste ist eine kurze Schlange. Die zweite ist ein niedriger Preis.|false"})
    void proseTurnsToTheSideThatItNamesLast(String language, String heading, String turn, boolean bad) {
        Memo memo = memo(language, "## " + heading + "\n\n**Night loans.** The library lends after hours.\n\n**Repair desks.** Two towns mend what they lend.\n\n" + turn + "\n" + ASKS);
        assertThat(titles(memo, bad ? Benefit.class : Risk.class)).containsExactly("Night loans", "Repair desks");
        assertThat(titles(memo, bad ? Risk.class : Benefit.class)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The dangers are no smaller than these hopes.|''", "The price of these gains is paid by others.|''", "These worries must not hide the gains.|BENEFIT", "Yet behind the gains stand the old dangers.|RISK"})
    void whatASideIsHeldAgainstDoesNotSayWhichComes(String sentence, String side) {
        assertThat(Memos.WORDS.turns().in(sentence)).hasValueSatisfying(turn -> assertThat(turn.to().map(Enum::name).orElse("")).isEqualTo(side));
    }

    @Test
    void wordsOfBothSidesAreNoTurnWhereNeitherIsAThing() {
        assertThat(Memos.WORDS.turns().in("Lower costs help small towns.")).isEmpty();
    }

    @Test
    void aBoxOfQuotationsAmongCountedRisksIsNone() {
        Memo memo = memo("en", "## What we see at the desks\n\nTwo dangers come back every week. First, a wrong key opens every door. Second, nobody counts the keys.\n\n### Voices\n\n“I waited for nine weeks, and then they told me that my file had never existed at all.”\n" + ASKS);
        assertThat(titles(memo, Risk.class)).containsExactly("a wrong key opens every door.", "nobody counts the keys.");
    }

    @Test
    void aClauseBeforeAColonIsNoNameOfAPoint() {
        assertThat(titles(memo("fr", "## Points clés\n\n- Les machines n’ont pas remplacé les guichets : elles ont changé les questions.\n- Les règles écrites aident.\n" + ASKS), KeyPoint.class))
                .containsExactly("Les machines n’ont pas remplacé les guichets : elles ont changé les questions", "Les règles écrites aident");
    }

    @Test
    void theShortVersionIsKeyPointsInPointsAndASummaryInProse() {
        assertThat(titles(memo("en", "## The short version\n\n- Desks close early.\n- Nobody counts the keys.\n" + ASKS), KeyPoint.class)).containsExactly("Desks close early", "Nobody counts the keys");
        assertThat(memo("en", "## The short version\n\nDesks close early. Nobody counts the keys.\n" + ASKS).sections()).extracting(Section::part).containsExactly("summary", "recommendations");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Four lessons|en", "What we want you to remember|en", "Was hängen bleiben soll|de", "Cuatro lecciones|es"})
    void lessonsThatAreCountedAreKeyPoints(String heading, String language) {
        assertThat(titles(memo(language, "## " + heading + "\n\n- Desks close early.\n- Nobody counts the keys.\n" + ASKS), KeyPoint.class)).containsExactly("Desks close early", "Nobody counts the keys");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"What speaks for it|What speaks against it|en", "Was dafür spricht|Was dagegen spricht|de", "Ce qui plaide pour|Ce qui plaide contre|fr"})
    void columnsThatSetTheGoodAgainstTheBad(String good, String bad, String language) {
        Memo memo = memo(language, "## Assessment\n\n| " + good + " | " + bad + " |\n|---|---|\n| Calm desks | Borrowed keys |\n| Short forms | Stale maps |\n" + ASKS);
        assertThat(titles(memo, Benefit.class)).containsExactly("Calm desks", "Short forms");
        assertThat(titles(memo, Risk.class)).containsExactly("Borrowed keys", "Stale maps");
    }

    @Test
    void aSignBehindTheLastSentenceSaysNothing() {
        assertThat(memo("fr", "## Bénéfices\n\n- Les guichets sont calmes. ;\n- Les clés sont comptées. Nul ne les perd.\n").records(Benefit.class)).extracting(Benefit::description).containsExactly("", "Nul ne les perd.");
    }
}

package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.model.Approach;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;

/** Lines that say what the lists below them are, in technical papers. */
class LinesAndListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Other recommendations for moorings include:", "D’autres recommandations pour les quais sont :", "Otras recomendaciones para los muelles incluyen:",
            "Weitere Empfehlungen für die Stege sind:"})
    void anItemThatAnnouncesOthersIsNone(String line) {
        Memo memo = memo("policy-memo", "en", "## Recommendations\n\n1. Count the buoys.\n2. " + line + "\n    - Lamps on both sides\n    - A second rope\n3. Paint the posts.\n");
        assertThat(titles(memo, Recommendation.class)).containsExactly("Count the buoys", "Lamps on both sides", "A second rope", "Paint the posts");
    }

    @Test
    void anItemThatSaysWhatItIsMadeOfStaysOne() {
        Memo memo = memo("policy-memo", "en", "## Recommendations\n\n1. Count the buoys.\n2. Equip every mooring with:\n    - lamps on both sides\n    - a second rope\n");
        assertThat(titles(memo, Recommendation.class)).hasSize(2);
    }

    @Test
    void aHeadingOverAListThatIsAnnouncedAsAsksIsTheirTopic() {
        Memo memo = memo("policy-memo", "en", "## Recommendations\n\n### Moorings\n\nThe old posts rot, as all wood does. Harbours should replace them in turn. "
                + "Practical measures include:\n\n"
                + "- Lamps on both sides\n- A second rope\n\n### Slips\n\nMost are steep.\n\n- Ramps\n- Rails\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee)
                .containsExactly(tuple("Lamps on both sides", ""), tuple("A second rope", ""), tuple("Slips", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"At this point a question may be raised:", "La question se pose donc :", "Cabe preguntarse:", "Damit stellt sich eine Frage:"})
    void aLineLeadsUpToOneQuestion(String line) {
        Memo memo = memo("technical-memo", "en", "# A note on tides\n\n## Components\n\n- **Gauge:** A float.\n- **Log:** A book.\n\n## Depth\n\nSoundings are old.\n\n" + line
                + "\n\n- **Must every sounding be kept?**\n");
        assertThat(titles(memo, OpenQuestion.class)).containsExactly("Must every sounding be kept?");
    }

    @Test
    void aListBesideOneOfQuestionsTellsWhatTheyAreAbout() {
        Memo memo = memo("technical-memo", "en", "## Open questions\n\nThe rule says that a log:\n\n- should name no ship, or\n- if ships are named, should be sealed.\n\n"
                + "This leads to two questions:\n\n- Who seals it?\n- Who opens it?\n");
        assertThat(titles(memo, OpenQuestion.class)).containsExactly("Who seals it?", "Who opens it?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Solutions that let a small harbour know which of the ships at anchor has paid for its berth include the following:",
            "Les solutions qui permettent à un petit port de savoir lequel des navires au mouillage a payé sa place sont les suivantes :",
            "Lösungen, mit denen ein kleiner Hafen weiß, welches der Schiffe vor Anker seinen Platz bezahlt hat, sind folgende:",
            "Soluciones con las que un puerto pequeño sabe cuál de los barcos fondeados ha pagado su amarre son las siguientes:"})
    void waysAreAnnouncedBehindWhateverOpensTheSection(String line) {
        Memo memo = memo("technical-memo", "en", "# Berths\n\n## Components\n\n- **Gauge:** A float.\n\n## Paying\n\nA berth is paid for once.\n\n" + line
                + "\n\n- **Stamped slip:** A slip is stamped.\n- **Painted number:** A number is painted.\n- **Shared book:** A book is kept.\n");
        assertThat(titles(memo, Approach.class)).containsExactly("Stamped slip", "Painted number", "Shared book");
    }

    @Test
    void aListThatIsAnnouncedAsSomethingElseHoldsNoWays() {
        Memo memo = memo("technical-memo", "en", "# Berths\n\n## Components\n\n- **Gauge:** A float.\n\n## Paying\n\nA berth is paid for once.\n\n"
                + "The ports that found a solution include the following:"
                + "\n\n- **Norvik:** A slip is stamped.\n- **Sandö:** A number is painted.\n- **Ålund:** A book is kept.\n");
        assertThat(titles(memo, Approach.class)).isEmpty();
    }

    @Test
    void topicsAreLeftOpenInAPartThatAsksNothing() {
        Memo memo = memo("technical-memo", "en", "## Further work\n\nWhile gauges are better than they were, more work is needed. The hardest fields are listed below.\n\n"
                + "* Narrow bays. Some gauges stand there, yet nobody trusts them in a north wind, when the water piles up.\n* Ways of keeping a log dry. Wax was tried.\n"
                + "* The use of radar on small quays\n");
        assertThat(memo.records(OpenQuestion.class)).extracting(OpenQuestion::title)
                .containsExactly("Narrow bays.", "Ways of keeping a log dry.", "The use of radar on small quays");
    }

    @Test
    void aListBesideQuestionsInProseIsNone() {
        Memo memo = memo("technical-memo", "en", "## Open questions\n\nWho reads the logs in winter?\n\n* Norvik. A small port with one gauge, built on the old mole.\n"
                + "* Sandö. An island with two gauges on either side.\n* Ålund. A town on a river.\n");
        assertThat(titles(memo, OpenQuestion.class)).containsExactly("Who reads the logs in winter?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Small harbours: reference architecture", "Architecture de référence des petits ports", "Referenzarchitektur für kleine Häfen",
            "Arquitectura de referencia de los puertos pequeños"})
    void anArchitectureSetsOutItsPartsInGroups(String title) {
        Memo memo = Memos.memo("---\ntype: technical-memo\n---\n\n# " + title + GROUPS);
        assertThat(memo.records(Component.class)).extracting(Component::title, Component::layer)
                .containsExactly(tuple("Handheld gauge", "Devices"), tuple("Tide clock", "Devices"), tuple("Harbour radio", "Links"), tuple("Wired line", "Links"));
    }

    @Test
    void groupsOfNamesUnderAnotherTitleHoldNoParts() {
        assertThat(titles(Memos.memo("---\ntype: technical-memo\n---\n\n# A walk round the harbour" + GROUPS), Component.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Services that make mooring easier", "Services connexes facilitant l’amarrage", "Dienste, die das Anlegen erleichtern", "Servicios que facilitan el amarre"})
    void servicesAreNeitherGoodNorBad(String heading) {
        Memo memo = memo("policy-memo", "en", "## Recommendations\n\n- Count the buoys.\n- Paint the posts.\n\n## " + heading
                + "\n\n* The log lists ships.\n* The map shows depths.\n* The bell rings at noon.\n");
        assertThat(memo.records(Benefit.class)).isEmpty();
    }

    private static final String GROUPS = "\n\n## Purpose\n\nThis paper is for ports.\n\n## Devices\n\nWhat a keeper carries.\n\n"
            + "### Handheld gauge versus tide clock\n\nBoth tell the time.\n\n"
            + "### Handheld gauge\n\nEvery keeper has a gauge.\n\n### Tide clock\n\nIt hangs in the office.\n\n## Links\n\n### Harbour radio\n\nIt is loud.\n\n"
            + "### Wired line\n\nIt will do.\n";
}

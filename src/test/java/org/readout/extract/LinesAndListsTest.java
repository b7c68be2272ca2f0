package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        Memo memo = memo("policy-memo", "en", "## Recommendations\n\n### Moorings\n\nThe old posts rot, as all wood does. Harbours should replace them in turn. Practical measures include:\n\n"
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
}

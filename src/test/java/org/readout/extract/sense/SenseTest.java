package org.readout.extract.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Memo;
import org.readout.model.RecordKind;
import org.readout.model.Recommendation;
import org.readout.model.Section;

class SenseTest {

    private static final String TABLE = "evidence\trisk\trecommendation\tnone\nalways\t-200\t-200\t100\nh:should\t0\t400\t-300\nfirst:danger\t300\t0\t-100\n";

    @Test
    void likeliestIsWhatTheEvidenceSpeaksFor() {
        Sense sense = Sense.read(TABLE);
        Sense.Likely likely = sense.weigh(Map.of("h:should", 1.0, "unheard of", 1.0)).likeliest(kind -> true).orElseThrow();
        assertThat(likely.kind()).isEqualTo(RecordKind.RECOMMENDATION);
        assertThat(likely.probability()).isCloseTo(Math.exp(2) / (Math.exp(2) + 2 * Math.exp(-2)), within(1e-9));
        assertThat(likely.words()).containsExactly("should");
        assertThat(likely.isBelieved()).isTrue();
    }

    @Test
    void lessIsNeededToTellTheTypeOfAMemoThanToTellWhatASectionIs() {
        Sense sense = Sense.read("evidence\trisk\tnone\nalways\t0\t0\nh:danger\t20\t0\n");
        Sense.Likely likely = sense.weigh(Map.of("h:danger", 1.0)).likeliest(kind -> true).orElseThrow();
        assertThat(likely.isSupposed()).isTrue();
        assertThat(likely.isBelieved()).isFalse();
        assertThat(likely.words()).isEmpty();
    }

    @Test
    void questionsAreNotGuessedAt() {
        Sense sense = Sense.read("evidence\topen-question\tnone\nalways\t300\t0\n");
        assertThat(sense.weigh(Map.of()).likeliest(kind -> true)).isEmpty();
    }

    @Test
    void nothingIsBelievedWithoutEvidence() {
        Sense sense = Sense.read(TABLE);
        assertThat(sense.weigh(Map.of()).likeliest(kind -> true).orElseThrow().isBelieved()).isFalse();
        assertThat(sense.weigh(Map.of("first:danger", 1.0)).likeliest(kind -> kind == RecordKind.RECOMMENDATION).orElseThrow().isBelieved()).isFalse();
    }

    @Test
    void aSectionThatNoRuleKnowsIsTakenForWhatItsWordsSayAndTheAuthorIsTold() {
        Checked<Memo> memo = Memos.checked("# Maps for all\n\n## A formal policy for the districts\n\n1. **Priority: budget.** Funding of the register in 2027.\n"
                + "2. **Priority: formal standards.** In all new contracts.\n3. **Priority: maps.** For communities that keep maps of their own.\n\n## Tuesday\n\nWe met in a room above the market.\n");
        assertThat(memo.value().orElseThrow().sections()).extracting(Section::part).containsExactly("recommendations", "");
        assertThat(memo.value().orElseThrow().records(Recommendation.class)).hasSize(3);
        assertThat(memo.findings()).filteredOn(finding -> finding.rule().equals("part-inferred")).extracting(Finding::message).singleElement().asString()
                .startsWith("“A formal policy for the districts” is taken for recommendations by its words, most of all by “policy…”, ");
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsWeighedToo() {
        Checked<Memo> memo = Memos.checked("1. **Priority: budget.** Public policy on registers lives in the budget.\n2. **Priority: formal standards.** Policy for the districts.\n"
                + "3. **Priority: maps.** Recommended for communities that keep maps of their own.\n");
        assertThat(memo.value().orElseThrow().records(Recommendation.class)).hasSize(3);
    }
}

package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
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

    private static final String TABLE = "evidence\trisk\trecommendation\tnone\nalways\t-200\t-200\t100\nh:should\t0\t400\t-300\nword:danger\t300\t0\t-100\n";

    @Test
    void likeliestIsWhatTheEvidenceSpeaksFor() throws IOException {
        Sense sense = Sense.read(new BufferedReader(new StringReader(TABLE)));
        Sense.Likely likely = sense.likeliest(Map.of("h:should", 1.0, "unheard of", 1.0), kind -> true).orElseThrow();
        double asks = 1 / (1 + Math.exp(-2));
        double others = 2 / (1 + Math.exp(2));
        assertThat(likely.kind()).isEqualTo(RecordKind.RECOMMENDATION);
        assertThat(likely.probability()).isCloseTo(asks / (asks + others), within(1e-9));
        assertThat(likely.words()).containsExactly("should");
        assertThat(likely.isBelieved()).isTrue();
    }

    @Test
    void nothingIsBelievedWithoutEvidence() throws IOException {
        Sense sense = Sense.read(new BufferedReader(new StringReader(TABLE)));
        assertThat(sense.likeliest(Map.of(), kind -> true).orElseThrow().isBelieved()).isFalse();
        assertThat(sense.likeliest(Map.of("word:danger", 1.0), kind -> kind == RecordKind.RECOMMENDATION).orElseThrow().isBelieved()).isFalse();
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

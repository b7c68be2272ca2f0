package org.readout.extract.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.labelled.ExtractionScore.Tally;

/** The extractor finds what readers find; {@code src/bench/run extraction} prints the table. */
class ExtractionScoreTest {

    /** What was reached; raise it whenever the extractor gets better. */
    private static final Map<String, Floor> FLOORS = Map.of("seen", new Floor(0, 0, 0, 0), "held-out", new Floor(0, 0, 0, 0));

    private record Floor(double recordPrecision, double recordRecall, double fieldPrecision, double fieldRecall) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "held-out"})
    void findsWhatReadersFind(String set) {
        List<LabelledDraft> drafts = LabelledDraft.of(set);
        ExtractionScore score = ExtractionScore.of(drafts);
        System.out.printf("%s: %d drafts%n%s%n", set, drafts.size(), score.table());
        Floor floor = FLOORS.get(set);
        reaches("records", score.records(), floor.recordPrecision(), floor.recordRecall(), score);
        reaches("fields", score.fields(), floor.fieldPrecision(), floor.fieldRecall(), score);
    }

    private static void reaches(String what, Tally tally, double precision, double recall, ExtractionScore score) {
        assertThat(tally.precision()).as("precision of %s; slips: %s", what, String.join("\n", score.slips())).isGreaterThanOrEqualTo(precision);
        assertThat(tally.recall()).as("recall of %s; slips: %s", what, String.join("\n", score.slips())).isGreaterThanOrEqualTo(recall);
    }
}

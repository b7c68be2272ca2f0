package org.readout.extract.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.extract.labelled.ExtractionScore.Tally;
import org.readout.verify.Accounting;

/** The extractor finds what readers find; {@code src/bench/run extraction} prints the table. */
class ExtractionScoreTest {

    /** What was reached, of the set that nothing was learned from less a point; raise it whenever the extractor gets better. */
    private static final Map<String, Floor> FLOORS = Map.of(
            "seen", new Floor(0.993, 0.993, 0.997, 0.996),
            "held-out", new Floor(0.902, 0.880, 0.975, 0.952));

    private record Floor(double recordPrecision, double recordRecall, double fieldPrecision, double fieldRecall) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "held-out"})
    void findsWhatReadersFind(String set) {
        ExtractionScore score = ExtractionScore.of(LabelledDraft.of(set));
        Floor floor = FLOORS.get(set);
        reaches("records", score.records(), floor.recordPrecision(), floor.recordRecall());
        reaches("fields", score.fields(), floor.fieldPrecision(), floor.fieldRecall());
    }

    @ParameterizedTest
    @MethodSource("org.readout.extract.labelled.LabelledDraft#sets")
    void labelsSayOnlyWhatDraftsSay(String set) {
        assertThat(LabelledDraft.of(set)).allSatisfy(draft -> assertThat(draft.mistakes()).as(draft.name()).isEmpty());
    }

    /** Of a set that is held out too, where there is one. */
    @ParameterizedTest
    @MethodSource("org.readout.extract.labelled.LabelledDraft#sets")
    void losesNothingOfThem(String set) {
        // of some drafts of an unknown manner no memo is made
        assertThat(LabelledDraft.of(set)).allSatisfy(draft -> Memos.extracted(draft.document()).value().ifPresent(memo ->
                assertThat(Accounting.ofMemo(draft.document(), memo)).as(draft.name()).isEmpty()));
    }

    private static void reaches(String what, Tally tally, double precision, double recall) {
        assertThat(tally.precision()).as("precision of %s (src/bench/run extraction seen --slips)", what).isGreaterThanOrEqualTo(precision);
        assertThat(tally.recall()).as("recall of %s (src/bench/run extraction seen --slips)", what).isGreaterThanOrEqualTo(recall);
    }
}

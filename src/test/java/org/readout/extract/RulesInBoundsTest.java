package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.readout.model.Memo;
import org.readout.model.Risk;

/** What a rule that was made for one form leaves alone in another. */
class RulesInBoundsTest {

    private static final String ASKS = "\n## Recommendations\n\n1. Publish the register.\n2. Fund audits.\n";

    @Test
    void gainsInBoldBeforeFurtherGainsAreNoRisks() {
        Memo memo = memo("en", "## Benefits and risks\n\n**Cheaper drugs.** Hospitals pay less.\n\n**A say for patients.** Patients vote.\n\n"
                + "Three further gains would come later. First, wards would be calmer. Second, nurses would type less. Third, files would be found.\n" + ASKS);
        assertThat(titles(memo, Risk.class)).isEmpty();
    }
}

package org.readout.batch.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.readout.batch.work.Inputs;
import org.readout.store.Change;
import org.readout.store.Results;

class WhyTest {

    @Test
    void anEditOfADraftIsToldByTheDraftsNameAndNotByItsIds() {
        assertThat(why(Inputs.draft("memo.md"), Inputs.earlier("memo.md"))).containsExactly("memo.md changed");
        assertThat(why(Inputs.earlier("memo.md"))).containsExactly(Inputs.earlier("memo.md") + " changed");
    }

    @Test
    void aDraftMayBearATemplatesName() {
        assertThat(Inputs.draft("limits.yaml")).isNotEqualTo(Inputs.LIMITS);
        assertThat(why(Inputs.draft("limits.yaml"))).containsExactly("limits.yaml changed");
    }

    private static List<String> why(String... changed) {
        return Why.of(new Results.Look(Optional.empty(), true, List.of(changed).stream().map(name -> new Change(name, Change.Kind.CHANGED)).toList()), false);
    }
}

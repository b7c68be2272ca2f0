package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.model.Component;
import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Rewriting;

/** Where a memo speaks of its own records. */
class MentionsTest {

    @Test
    void whatOnlyARowOfATableNamesIsSpokenOf() {
        Memo memo = memo("technical-memo", "en", "## Summary\n\nThe audit log matters.\n\n## Components\n\n| Component | Description |\n|---|---|\n| Audit log | What was done. |\n");
        assertThat(references(memo)).containsExactly("audit log → " + memo.records(Component.class).get(0).id());
    }

    @Test
    void theWordsThatARecordWasFoundInAreNoReferenceToIt() {
        Memo memo = memo("technical-memo", "en", "## Summary\n\nWe opened the training records.\n\n## Components\n\nTwo parts were looked at. The **training records** say what went in, and the **audit log** says what came of it.\n");
        assertThat(memo.records(Component.class)).extracting(Component::title).containsExactly("training records", "audit log");
        assertThat(references(memo)).containsExactly("training records → " + memo.records(Component.class).get(0).id());
    }

    private static List<String> references(Memo memo) {
        List<String> found = new ArrayList<>();
        new Rewriting() {
            @Override
            public List<Inline> reference(Reference reference) {
                found.add(PlainText.of(reference.inlines()) + " → " + reference.target());
                return List.of(reference);
            }
        }.memo(memo);
        return found;
    }
}

package org.readout.extract.reference;

import java.util.List;
import java.util.Map;

import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.Reference;
import org.readout.model.Rewriting;

/** References to headings that became records, pointed at the records. */
public final class Repointing implements Rewriting {

    private final Map<String, String> recordsByHeading;

    private Repointing(Map<String, String> recordsByHeading) {
        this.recordsByHeading = recordsByHeading;
    }

    public static Memo apply(Memo memo, Map<String, String> recordsByHeading) {
        if (recordsByHeading.isEmpty()) {
            return memo;
        }
        return new Repointing(recordsByHeading).memo(memo);
    }

    @Override
    public List<Inline> reference(Reference reference) {
        return List.of(new Reference(recordsByHeading.getOrDefault(reference.target(), reference.target()),
                inlines(reference.inlines())));
    }
}

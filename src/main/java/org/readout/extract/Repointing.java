package org.readout.extract;

import java.util.List;
import java.util.Map;

import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.Reference;
import org.readout.model.Rewriting;

/** References to headings that became records, pointed at the records. */
final class Repointing implements Rewriting {

    private final Map<String, String> recordsByHeading;

    private Repointing(Map<String, String> recordsByHeading) {
        this.recordsByHeading = recordsByHeading;
    }

    static Memo apply(Memo memo, Map<String, String> recordsByHeading) {
        if (recordsByHeading.isEmpty()) {
            return memo;
        }
        Repointing repointing = new Repointing(recordsByHeading);
        return new Memo(memo.id(), memo.type(), memo.file(), memo.draft(), memo.metadata(), repointing.blocks(memo.preamble()),
                memo.sections().stream().map(repointing::section).toList(), memo.records(),
                memo.notes().stream().map(repointing::note).toList(), memo.media());
    }

    @Override
    public List<Inline> reference(Reference reference) {
        return List.of(new Reference(recordsByHeading.getOrDefault(reference.target(), reference.target()),
                inlines(reference.inlines())));
    }
}

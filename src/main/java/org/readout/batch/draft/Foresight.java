package org.readout.batch.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.readout.batch.work.Underway;
import org.readout.extract.Continuity;
import org.readout.model.Digest;

/**
 * Drafts that are read while it is waited whether their editors have written all of them: most have, and then the run has what it would begin with. Half a
 * draft is read in vain, and nothing comes of it.
 */
public final class Foresight {

    private final Map<DraftReference, Begun> begun = new ConcurrentHashMap<>();

    /** All else that a draft's outcome can depend on, as it was when its reading began. */
    private record Begun(Digest templates, List<Continuity.Earlier> earlier, Underway<Preparation.Prepared> reading) {
    }

    /** Has the draft read, unless that was begun before. */
    public void begin(DraftReference draft, Digest templates, List<Continuity.Earlier> earlier, Supplier<Preparation.Prepared> reading) {
        begun.computeIfAbsent(draft, any -> new Begun(templates, earlier, Underway.begin(reading)));
    }

    /** What is being read of the draft, if nothing became different meanwhile. */
    public Optional<Underway<Preparation.Prepared>> of(DraftReference draft, Digest templates, List<Continuity.Earlier> earlier) {
        return Optional.ofNullable(begun.get(draft)).filter(one -> one.templates().equals(templates) && one.earlier().equals(earlier)).map(Begun::reading);
    }

    public void forget() {
        begun.clear();
    }
}

package org.readout.batch.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.readout.batch.draft.DraftReference;
import org.readout.batch.draft.EarlierRecords;
import org.readout.batch.draft.Foresight;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.Preparation;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.draft.ReadingRoom;
import org.readout.batch.work.Underway;
import org.readout.model.Digest;

/** The drafts of one run, each read once: when its turn comes, or before. Shared by threads. */
final class RunDrafts {

    /** So many are looked at before their turn. */
    private static final int FEW = 16;

    private final Means means;
    private final List<DraftReference> all;
    private final Preparation preparation;
    private final ReadingRoom room;
    private final EarlierRecords earlier;
    private final Foresight foresight;
    private final Map<DraftReference, Underway<Preparation.Prepared>> ahead = new ConcurrentHashMap<>();
    private final Map<DraftReference, PreparedDraft> prepared = new ConcurrentHashMap<>();
    private final SortedMap<String, List<String>> why = new ConcurrentSkipListMap<>();

    RunDrafts(Means means, List<DraftReference> all, Preparation preparation, ReadingRoom room, EarlierRecords earlier, Foresight foresight) {
        this.means = means;
        this.all = List.copyOf(all);
        this.preparation = preparation;
        this.room = room;
        this.earlier = earlier;
        this.foresight = foresight;
    }

    List<DraftReference> all() {
        return all;
    }

    /** Why drafts were read, by file; who composes works of them adds why. */
    SortedMap<String, List<String>> why() {
        return why;
    }

    /** Has those of the first few drafts that are not kept as they are now read before their turn, as many as can be at once; what is being read already is not read again. */
    void readAhead() {
        Digest now = means.templates().inputs().digest();
        all.forEach(draft -> foresight.of(draft, now, earlier.of(draft.file())).ifPresent(reading -> ahead.put(draft, reading.or(() -> read(draft)))));
        foresight.forget();
        all.stream().limit(FEW).filter(draft -> !ahead.containsKey(draft)).filter(draft -> means.settings().manner().anew() || !preparation.keeps(draft))
                .limit(means.settings().threads()).forEach(draft -> ahead.put(draft, Underway.begin(() -> read(draft))));
    }

    /** What comes of it; of one that the run is not about too, as of drafts as they were once. */
    PreparedDraft prepared(DraftReference draft) {
        // not computed within the map, which would lock others out: each draft is in one slice, so nobody else prepares it
        PreparedDraft done = prepared.get(draft);
        if (done != null) {
            return done;
        }
        Preparation.Prepared made = Optional.ofNullable(ahead.get(draft)).map(Underway::await).orElseGet(() -> read(draft));
        if (!made.why().isEmpty()) {
            why.put(draft.file(), made.why());
        }
        prepared.put(draft, made.draft());
        return made.draft();
    }

    private Preparation.Prepared read(DraftReference draft) {
        return preparation.prepare(draft, room, means.settings().manner().anew());
    }
}

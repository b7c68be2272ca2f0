package org.readout.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.SourceSpan;
import org.readout.source.Draft;
import org.readout.store.Store;

/**
 * One run of the publish job, as the job's steps see it: a method per step, each of which may be called again after a
 * crash and then finds what was done before. Shared by the worker threads.
 */
final class PublishRun implements AutoCloseable {

    private static final Finding UNVERIFIED = Finding.warning("release-unverified", SourceSpan.of("--without-verify"),
            "The files of this release were put before no judge, and not read back.", "Publish without --without-verify before anyone else gets them.");

    private final Settings settings;
    private final Templates templates;
    private final List<Draft> found;
    private final Store store;
    private final Digest work;
    private final Digest identity;
    private final Progress progress;
    private final EarlierRecords earlier;
    private final Preparation preparation;
    private final ReadingRoom room;
    private final Production production;
    private final Map<Digest, PreparedDraft> prepared = new ConcurrentHashMap<>();

    /**
     * @param found the drafts as they were when the run's identity was taken
     * @param work  digest of all the run reads, whichever build of Readout does it
     */
    PublishRun(Settings settings, Templates templates, List<Draft> found, Store store, Digest work, Progress progress) {
        this.settings = settings;
        this.templates = templates;
        this.found = List.copyOf(found);
        this.store = store;
        this.work = work;
        this.identity = Digest.of(work.hex(), settings.tool().code().hex());
        this.progress = progress;
        this.earlier = EarlierRecords.in(settings.output());
        this.preparation = new Preparation(templates, store, settings.tool(), earlier);
        this.room = new ReadingRoom(settings.templates(), Publishing.store(settings), settings.tool(), templates.limits(), earlier.keep(store));
        this.production = new Production(templates, preparation, store, settings.tool(), settings.selection().verified());
    }

    Digest identity() {
        return identity;
    }

    int threads() {
        return settings.threads();
    }

    /** Keeps every draft as it is now, so that an edit during the run waits for the next one. */
    void scan() {
        found.forEach(draft -> store.keep(draft.digest(), draft.bytes()));
    }

    /** Says that reading begins, and of how much. */
    int beginReading() {
        progress.begin("Reading", found.size());
        return found.size();
    }

    /** Says that rendering begins, and of how much. */
    int beginRendering() {
        int orders = orders().size();
        progress.begin("Rendering", orders);
        return orders;
    }

    List<DraftReference> drafts() {
        return found.stream().map(draft -> new DraftReference(draft.file(), draft.digest())).toList();
    }

    PreparedDraft prepare(DraftReference draft) {
        PreparedDraft done = prepared.computeIfAbsent(Digest.of(draft.file(), draft.digest().hex()),
                key -> preparation.prepare(draft, room));
        progress.advance(draft.file());
        return done;
    }

    List<RenditionOrder> orders() {
        return plan().orders();
    }

    RenditionOrder produce(RenditionOrder order) {
        production.produce(order);
        progress.advance(order.path());
        return order;
    }

    void release() {
        Plan plan = plan();
        List<Finding> ofRenditions = new ArrayList<>(templates.warnings());
        if (!settings.selection().verified()) {
            ofRenditions.add(UNVERIFIED);
        }
        plan.orders().forEach(order -> ofRenditions.addAll(production.produced(order).findings()));
        RunReport report = new Releasing(settings, templates, store, production, earlier).release(plan, ofRenditions, work);
        store.keep(RunReport.key(identity), Stored.write(report));
    }

    private Plan plan() {
        return Plan.of(drafts().stream().map(draft -> prepared.computeIfAbsent(
                Digest.of(draft.file(), draft.digest().hex()), key -> preparation.prepare(draft, room))).toList(),
                templates, settings.selection());
    }

    @Override
    public void close() {
        room.close();
    }
}

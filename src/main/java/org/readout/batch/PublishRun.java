package org.readout.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.source.Draft;
import org.readout.store.Store;

/**
 * One run of the publish job, as the job's steps see it: a method per step, each of which may be called again after a
 * crash and then finds what was done before. Shared by the worker threads.
 */
final class PublishRun {

    private final Settings settings;
    private final Templates templates;
    private final List<Draft> found;
    private final Store store;
    private final Digest identity;
    private final Progress progress;
    private final Preparation preparation;
    private final Production production;
    private final Map<Digest, PreparedDraft> prepared = new ConcurrentHashMap<>();

    /** @param found the drafts as they were when the run's identity was taken */
    PublishRun(Settings settings, Templates templates, List<Draft> found, Store store, Digest identity, Progress progress) {
        this.settings = settings;
        this.templates = templates;
        this.found = List.copyOf(found);
        this.store = store;
        this.identity = identity;
        this.progress = progress;
        this.preparation = new Preparation(templates, store, settings.version());
        this.production = new Production(templates, preparation, store, settings.version());
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
                key -> preparation.prepare(draft));
        progress.advance(draft.file());
        return done;
    }

    List<RenditionOrder> orders() {
        return plan().orders();
    }

    /** Makes one rendition; what was found on the way is kept for the release, which may run in another process. */
    RenditionOrder produce(RenditionOrder order) {
        List<Finding> findings = production.produce(order);
        store.keep(findingsKey(order), Stored.write(new Stored.Findings(findings)));
        progress.advance(order.path());
        return order;
    }

    void release() {
        Plan plan = plan();
        List<Finding> ofRenditions = new ArrayList<>();
        plan.orders().forEach(order -> ofRenditions.addAll(store.find(findingsKey(order))
                .flatMap(bytes -> Stored.read(bytes, Stored.Findings.class)).map(Stored.Findings::findings).orElse(List.of())));
        RunReport report = new Releasing(settings, templates, store, production).release(plan, ofRenditions, identity);
        store.keep(RunReport.key(identity), Stored.write(report));
    }

    private Plan plan() {
        return Plan.of(drafts().stream().map(draft -> prepared.computeIfAbsent(
                Digest.of(draft.file(), draft.digest().hex()), key -> preparation.prepare(draft))).toList(),
                templates, settings.selection());
    }

    private Digest findingsKey(RenditionOrder order) {
        return Digest.of("rendition-findings", identity.hex(), production.key(order).hex());
    }
}

package org.readout.batch.make;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.readout.batch.draft.Means;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.draft.Reading;
import org.readout.batch.draft.Why;
import org.readout.batch.plan.RenditionOrder;
import org.readout.batch.work.Inputs;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Remembered;
import org.readout.batch.work.Stored;
import org.readout.model.Digest;
import org.readout.store.Results;

/** Has renditions made, each once: the bytes are kept with all that was read to make them. Shared by threads. */
public final class Production {

    private final Means means;
    private final Rendering rendering;
    private final Results results;
    private final Remembered<Stored.Produced> known;
    private final Digest templatesNow;
    /** What was held back; it is not kept, and is tried again in the next run. */
    private final Map<Unsound, Stored.Produced> unsound = new ConcurrentHashMap<>();

    private record Unsound(String path, Digest memo) {

        static Unsound of(RenditionOrder order) {
            return new Unsound(order.path(), order.draft().content());
        }
    }

    /** @param known what renditions came to in earlier runs with these settings, by path: asked and added to */
    public Production(Means means, Cutting cutting, Remembered<Stored.Produced> known) {
        this.means = means;
        this.rendering = new Rendering(means, cutting);
        this.results = new Results(means.store());
        this.known = known;
        this.templatesNow = means.templates().inputs().digest();
    }

    /** What an order's outcome is kept as. */
    public static String target(RenditionOrder order) {
        return target(order.path());
    }

    /** @param path of the rendition below the release */
    public static String target(String path) {
        return "rendition " + path;
    }

    /** What would have to be made, and why; empty where what is kept holds. */
    public List<String> missing(RenditionOrder order) {
        return missing(results.look(target(order), inputs(order)));
    }

    private List<String> missing(Results.Look look) {
        return look.result().isPresent() && !means.settings().manner().anew() ? List.of() : Why.of(look, means.settings().manner().anew());
    }

    /**
     * Makes the rendition unless what is kept of it holds. An edition that cannot be made or is not sound gives errors.
     *
     * @return why it was made; empty when it was not
     */
    public List<String> produce(RenditionOrder order) {
        if (!means.settings().manner().anew() && remembered(order).isPresent()) {
            return List.of();
        }
        List<String> missing = missing(results.take(target(order), inputs(order)));
        if (!missing.isEmpty()) {
            make(order);
        }
        return missing;
    }

    /** What the order came to; it is made if it was not yet, or if what was kept of it has gone. */
    public Stored.Produced produced(RenditionOrder order) {
        return Optional.ofNullable(unsound.get(Unsound.of(order))).or(() -> remembered(order)).or(() -> kept(order)).orElseGet(() -> make(order));
    }

    private Optional<Stored.Produced> remembered(RenditionOrder order) {
        return known.find(order.path(), read(order.draft())).filter(produced -> produced.bytes().filter(bytes -> means.store().has(bytes, produced.size())).isPresent());
    }

    /** What the order came to in an earlier run, though something else may have been read for it then. */
    public Optional<Stored.Produced> last(RenditionOrder order) {
        return known.last(order.path());
    }

    /** All that what is made of a draft can depend on, as it is now. */
    private record Read(Digest templates, Digest memo) {
    }

    private Read read(PreparedDraft draft) {
        return new Read(templatesNow, draft.content());
    }

    /** What the order came to, where that need not be made anew. */
    public Optional<Stored.Produced> kept(RenditionOrder order) {
        return results.look(target(order), inputs(order)).result().flatMap(text -> Stored.read(text, Stored.Produced.class))
                .map(produced -> known.keep(order.path(), read(order.draft()), produced));
    }

    /** The bytes of what the order comes to, or came to when {@code memo} was what the draft's memo is kept under and all else was as it is now; empty when they are not kept. */
    public Optional<byte[]> kept(RenditionOrder order, Digest memo) {
        return results.look(target(order), inputs(order.draft(), memo)).result().flatMap(text -> Stored.read(text, Stored.Produced.class))
                .flatMap(Stored.Produced::bytes).flatMap(means.store()::find);
    }

    private Function<String, Digest> inputs(RenditionOrder order) {
        return inputs(order.draft());
    }

    private Function<String, Digest> inputs(PreparedDraft draft) {
        return inputs(draft, draft.content());
    }

    private Function<String, Digest> inputs(PreparedDraft draft, Digest memo) {
        return means.templates().inputs().with(Map.of(Inputs.TOOL, Inputs.of(means.tool()),
                Inputs.VERIFYING, Rendering.verifying(means.settings()), Inputs.memo(draft.file()), memo));
    }

    private Stored.Produced make(RenditionOrder order) {
        Reading reading = means.reading();
        Rendering.Made made = rendering.make(order, reading);
        if (made.content().isEmpty()) {
            unsound.put(Unsound.of(order), made.produced());
        } else {
            results.keep(target(order), reading.noted(), Stored.text(made.produced()), List.of(made.content().get()));
            known.keep(order.path(), read(order.draft()), made.produced());
        }
        return made.produced();
    }

    /** The bytes of a rendition. */
    public byte[] bytes(Digest digest) {
        return means.store().find(digest).orElseThrow(() -> Refusal.of(digest.abbreviated(),
                "A rendition in the work folder was damaged; what was published before is untouched.", "Run the command again."));
    }
}

package org.readout.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.readout.compose.Offer;
import org.readout.extract.Continuity;
import org.readout.model.Digest;

/**
 * Drafts that are read, and rendered as they were the last time, while it is waited whether their editors have written all of them: most have, and then the run has what it
 * would begin with. Half a draft is read in vain, and nothing comes of it.
 */
final class Foresight {

    private final Map<DraftReference, Begun> begun = new ConcurrentHashMap<>();
    private final Map<Rendering, Underway<List<String>>> rendering = new ConcurrentHashMap<>();
    private volatile Map<String, List<RenditionOrder>> asked = Map.of();

    /** All else that a draft's outcome can depend on, as it was when its reading began. */
    private record Begun(Digest templates, List<Continuity.Earlier> earlier, Underway<Preparation.Prepared> reading) {
    }

    /** A rendition by its path, and all that it can depend on. */
    private record Rendering(String path, Digest memo, Digest templates) {

        static Rendering of(RenditionOrder order, Digest templates) {
            return new Rendering(order.path(), order.draft().content(), templates);
        }
    }

    /** Has the draft read, unless that was begun before. */
    void begin(DraftReference draft, Digest templates, List<Continuity.Earlier> earlier, Supplier<Preparation.Prepared> reading) {
        begun.computeIfAbsent(draft, any -> new Begun(templates, earlier, Underway.begin(reading)));
    }

    /** What is being read of the draft, if nothing became different meanwhile. */
    Optional<Underway<Preparation.Prepared>> of(DraftReference draft, Digest templates, List<Continuity.Earlier> earlier) {
        return Optional.ofNullable(begun.get(draft)).filter(one -> one.templates().equals(templates) && one.earlier().equals(earlier)).map(Begun::reading);
    }

    /** What a run asks for: the next version of each draft will be asked for in the same audiences and formats. */
    void ask(List<RenditionOrder> orders) {
        asked = orders.stream().collect(Collectors.groupingBy(order -> order.draft().file()));
    }

    /**
     * Has made of a draft what the last run asked of its earlier version. What is put together of several drafts or translations is not known yet.
     *
     * @param making makes one, and says why it was made
     */
    void render(PreparedDraft draft, Digest templates, Function<RenditionOrder, List<String>> making, Executor workers) {
        if (!draft.ready() || !Offer.parts(draft.metadata()).isEmpty()) {
            return;
        }
        asked.getOrDefault(draft.file(), List.of()).stream().filter(order -> order.draft().translated().isEmpty() && order.draft().type().equals(draft.type()))
                .map(order -> new RenditionOrder(draft, order.audience(), order.format())).sorted(MadeAhead.LONGEST_FIRST).limit(MadeAhead.MOST)
                .forEach(order -> rendering.computeIfAbsent(Rendering.of(order, templates), any -> Underway.begin(() -> making.apply(order), workers)));
    }

    /** What is being made already of all that is asked for, by its path. */
    Map<String, Underway<List<String>>> of(List<RenditionOrder> orders, Digest templates) {
        Map<String, Underway<List<String>>> found = new HashMap<>();
        orders.forEach(order -> Optional.ofNullable(rendering.get(Rendering.of(order, templates))).ifPresent(made -> found.put(order.path(), made)));
        return found;
    }

    void forgetDrafts() {
        begun.clear();
    }

    void forgetRenditions() {
        rendering.clear();
    }
}

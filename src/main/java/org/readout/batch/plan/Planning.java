package org.readout.batch.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.batch.draft.DraftReference;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.draft.Together;
import org.readout.batch.draft.Why;
import org.readout.batch.work.Stored;
import org.readout.finding.Finding;
import org.readout.model.Digest;

/** Makes the plan of what was read of each draft: with works, translations, and what stands in for drafts with errors. */
public final class Planning {

    private final Means means;
    private final Composing composing;
    private final Localising localising;
    private final LastGood lastGood;
    private final Predicate<PreparedDraft> live;
    private final Function<DraftReference, PreparedDraft> prepared;
    /** By what the source's memo is kept under. */
    private final Map<Digest, List<PreparedDraft>> translated = new ConcurrentHashMap<>();
    /** What was found in editions, by what the memo is kept under one of whose editions could not be made or is not sound. */
    private final Map<Digest, List<Finding>> unsound = new HashMap<>();

    /**
     * @param live     whether the live release was made from the draft of that name
     * @param prepared what comes of drafts as they were once
     */
    public Planning(Means means, Composing composing, Localising localising, LastGood lastGood, Predicate<PreparedDraft> live, Function<DraftReference, PreparedDraft> prepared) {
        this.means = means;
        this.composing = composing;
        this.localising = localising;
        this.lastGood = lastGood;
        this.live = live;
        this.prepared = prepared;
    }

    /** Works are put in the place of the drafts that compose others, which needs all of them read. */
    public Plan plan(List<PreparedDraft> now, Map<String, List<String>> why) {
        List<PreparedDraft> each = Together.judged(now, live);
        List<Plan.Carried> carried = carried(each.stream().map(this::judged).toList());
        Map<String, PreparedDraft> standIns = carried.stream().collect(Collectors.toMap(one -> one.draft().file(), Plan.Carried::good));
        List<PreparedDraft> standing = each.stream().map(draft -> standIns.getOrDefault(draft.file(), draft)).distinct().toList();
        Composing.Composed composed = composing.compose(standing, means.settings().manner().anew());
        composed.why().forEach((file, reasons) -> why.put(file, Why.explained(reasons, why)));
        List<PreparedDraft> all = composed.drafts().stream().map(this::judged).flatMap(this::inAllLanguages).map(this::judged).toList();
        return Plan.of(all, carried, means.templates(), means.settings().selection());
    }

    /** The draft, and its translations if it has no errors. */
    public Stream<PreparedDraft> inAllLanguages(PreparedDraft source) {
        if (!source.ready()) {
            return Stream.of(source);
        }
        // not computed within the map, which would lock others out
        List<PreparedDraft> others = translated.get(source.content());
        if (others == null) {
            others = localising.localise(source, means.settings().manner().anew());
            translated.put(source.content(), others);
        }
        return Stream.concat(Stream.of(source), others.stream());
    }

    /** What stands in for drafts with errors whose memos are live, unless another draft is the same memo now. */
    private List<Plan.Carried> carried(List<PreparedDraft> now) {
        Set<String> offered = now.stream().filter(PreparedDraft::ready).map(PreparedDraft::memo).collect(Collectors.toSet());
        return now.stream().filter(draft -> !draft.ready()).flatMap(draft -> lastGood.of(draft).map(prepared).map(this::judged)
                .filter(good -> good.ready() && !offered.contains(good.memo())).map(good -> new Plan.Carried(draft, good)).stream()).toList();
    }

    /** Takes in that some renditions of the plan were held back: a memo is held back whole, and another plan is to be made. */
    public void judge(Plan plan, Map<String, Stored.Produced> produced) {
        Set<Digest> failed = plan.orders().stream().filter(order -> produced.get(order.path()).bytes().isEmpty()).map(order -> order.draft().content()).collect(Collectors.toSet());
        plan.orders().stream().filter(order -> failed.contains(order.draft().content()))
                .forEach(order -> unsound.computeIfAbsent(order.draft().content(), content -> new ArrayList<>()).addAll(produced.get(order.path()).findings()));
    }

    private PreparedDraft judged(PreparedDraft draft) {
        List<Finding> found = unsound.getOrDefault(draft.content(), List.of());
        return found.isEmpty() || draft.findings().containsAll(found) ? draft : found.stream().reduce(draft, PreparedDraft::with, (one, other) -> other);
    }
}

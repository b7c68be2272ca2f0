package org.readout.batch.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.batch.draft.Means;
import org.readout.batch.draft.Preparation;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.draft.Reading;
import org.readout.batch.draft.Why;
import org.readout.batch.work.Inputs;
import org.readout.batch.work.Stored;
import org.readout.check.RuleBook;
import org.readout.compose.Casting;
import org.readout.compose.Composer;
import org.readout.compose.Offer;
import org.readout.compose.Part;
import org.readout.compose.Work;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Memo;
import org.readout.store.Content;
import org.readout.store.MemoJson;
import org.readout.store.Results;
import org.readout.verify.Accounting;

/** Puts works in the place of the drafts that compose them, each once: the outcome is kept with all that was read to make it. */
public final class Composing {

    private final Means means;
    private final Preparation preparation;
    private final Results results;

    public Composing(Means means, Preparation preparation) {
        this.means = means;
        this.preparation = preparation;
        this.results = new Results(means.store());
    }

    /**
     * Every draft in its order, composed if it names parts.
     *
     * @param why why a work was composed, by its draft's file name; empty for what was taken from what is kept
     */
    record Composed(List<PreparedDraft> drafts, Map<String, List<String>> why) {
    }

    Composed compose(List<PreparedDraft> drafts, boolean anew) {
        return new Run(drafts, anew).composed();
    }

    /** Works may be parts of works. */
    private final class Run {

        private final Collection<PreparedDraft> drafts;
        private final boolean anew;
        private final Map<String, PreparedDraft> byMemo = new LinkedHashMap<>();
        private final Map<String, List<String>> why = new TreeMap<>();
        private final Map<PreparedDraft, PreparedDraft> done = new LinkedHashMap<>();

        Run(List<PreparedDraft> drafts, boolean anew) {
            this.drafts = drafts;
            this.anew = anew;
            drafts.stream().filter(draft -> !draft.refused()).forEach(draft -> byMemo.putIfAbsent(draft.memo(), draft));
        }

        Composed composed() {
            return new Composed(drafts.stream().map(this::whole).toList(), why);
        }

        private PreparedDraft whole(PreparedDraft draft) {
            List<String> parts = Offer.parts(draft.metadata());
            if (draft.refused() || parts.isEmpty()) {
                return draft;
            }
            PreparedDraft known = done.get(draft);
            if (known == null) {
                known = work(draft, parts);
                done.put(draft, known);
            }
            return known;
        }

        private PreparedDraft work(PreparedDraft draft, List<String> named) {
            // who is part of what first: a circle has no end
            Checked<List<Offer>> cast = new Casting(byMemo.values().stream().map(one -> offer(one)).toList()).of(offer(draft));
            if (cast.value().isPresent()) {
                Map<String, PreparedDraft> parts = new LinkedHashMap<>();
                named.forEach(part -> parts.put(part, whole(byMemo.get(part))));
                cast = new Casting(parts.values().stream().map(one -> offer(one)).toList()).of(offer(draft));
                if (cast.value().isPresent()) {
                    return Composing.this.work(draft, List.copyOf(parts.values()), anew, why);
                }
            }
            PreparedDraft held = draft;
            for (Finding finding : cast.findings()) {
                held = held.with(finding);
            }
            return held;
        }
    }

    private static Offer offer(PreparedDraft draft) {
        return new Offer(draft.memo(), draft.file(), draft.metadata().language(), draft.ready(), Offer.parts(draft.metadata()));
    }

    private PreparedDraft work(PreparedDraft draft, List<PreparedDraft> parts, boolean anew, Map<String, List<String>> why) {
        if (!draft.ready()) {
            return draft;
        }
        Map<String, Digest> own = new TreeMap<>(Map.of(Inputs.TOOL, Inputs.of(means.tool()), Inputs.memo(draft.file()), draft.content()));
        parts.forEach(part -> own.put(Inputs.memo(part.file()), part.content()));
        Results.Look look = results.take(target(draft), means.templates().inputs().with(own));
        Optional<PreparedDraft> kept = anew ? Optional.empty() : look.result().flatMap(text -> Stored.read(text, PreparedDraft.class));
        return kept.orElseGet(() -> {
            why.put(draft.file(), Why.of(look, anew));
            Reading reading = means.reading();
            own.forEach(reading::note);
            return made(draft, parts, reading);
        });
    }

    private static String target(PreparedDraft draft) {
        return "work " + draft.file();
    }

    private PreparedDraft made(PreparedDraft draft, List<PreparedDraft> prepared, Reading reading) {
        Memo own = preparation.memo(draft);
        List<Memo> memos = prepared.stream().map(preparation::memo).toList();
        Checked<Work> composed = Composer.compose(own, memos.stream().map(memo -> new Part(memo, reading.type(memo.type()).title())).toList());
        Work work = composed.value().orElseThrow();
        List<Finding> findings = new ArrayList<>(composed.findings());
        findings.addAll(Accounting.ofWork(Stream.concat(Stream.of(own), memos.stream()).toList(), work.repeated(), work.memo()));
        // what is to be said of a part was said of it where it stands alone, by the rules of its own type
        Set<String> ofWork = findings.stream().map(Finding::rule).collect(Collectors.toSet());
        List<Finding> checked = RuleBook.of(reading.style()).check(work.memo(), reading.type(own.type()), Stream.concat(draft.findings().stream(), findings.stream()).toList())
                .stream().filter(finding -> finding.span().file().equals(draft.file()) || ofWork.contains(finding.rule())).toList();
        Content content = Content.of(MemoJson.write(Checked.of(work.memo(), checked)));
        PreparedDraft whole = new PreparedDraft(draft.file(), draft.draft(), draft.memo(), draft.type(), work.memo().metadata(), work.memo().parts(), content.digest(),
                draft.records(),
                checked, draft.ledger(), Optional.empty());
        results.keep(target(draft), reading.noted(), Stored.text(whole), List.of(content));
        return whole;
    }
}

package org.readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.extract.entry.Registry;
import org.readout.extract.language.Fold;
import org.readout.model.Anchor;
import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.Rewriting;

/**
 * Lets records keep the ids they had in an earlier version of the draft, so that changelogs and translations can follow them:
 * by an id the author set, by the same words, then by like words, the place among its kind deciding between equals.
 */
public final class Continuity {

    /** Of the words of two titles, the share they must have in common to be one, taken twice (Dice's coefficient). */
    private static final double ALIKE = 0.5;
    /** What standing at the same place is worth against words. */
    private static final double PLACE = 0.1;

    private Continuity() {
    }

    /** A record as an earlier version of the memo had it. */
    public record Earlier(String id, RecordKind kind, String title) {
    }

    /** What the next version will be held against. */
    public static List<Earlier> of(Memo memo) {
        return memo.records().stream().map(record -> new Earlier(record.id(), record.kind(), record.title())).toList();
    }

    /** The same memo, its records under the ids that {@code earlier} gives them. */
    public static Memo keep(Memo memo, List<Earlier> earlier) {
        Map<String, String> names = names(memo, earlier);
        boolean same = names.entrySet().stream().allMatch(name -> name.getKey().equals(name.getValue()));
        return same ? memo : new Renaming(names).memo(memo);
    }

    private record Pair(MemoRecord now, Earlier then, double likeness) {
    }

    private static Map<String, String> names(Memo memo, List<Earlier> earlier) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (MemoRecord record : memo.records()) {
            if (!record.id().startsWith(record.kind().id() + "-")) {
                names.put(record.id(), record.id());
                taken.add(record.id());
            }
        }
        pairs(memo, earlier).stream().sorted(Comparator.comparingDouble(pair -> -pair.likeness)).forEach(pair -> {
            if (!names.containsKey(pair.now.id()) && taken.add(pair.then.id())) {
                names.put(pair.now.id(), pair.then.id());
            }
        });
        for (MemoRecord record : memo.records()) {
            if (!names.containsKey(record.id())) {
                names.put(record.id(), Registry.unique(record.id(), taken));
            }
        }
        return names;
    }

    private static List<Pair> pairs(Memo memo, List<Earlier> earlier) {
        List<Pair> pairs = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<MemoRecord> now = memo.records().stream().filter(record -> record.kind() == kind).toList();
            List<Earlier> then = earlier.stream().filter(record -> record.kind() == kind).toList();
            for (int at = 0; at < now.size(); at++) {
                for (int was = 0; was < then.size(); was++) {
                    double words = likeness(now.get(at).title(), then.get(was).title());
                    if (words >= ALIKE) {
                        double apart = Math.abs((double) at / now.size() - (double) was / then.size());
                        pairs.add(new Pair(now.get(at), then.get(was), words + PLACE * (1 - apart)));
                    }
                }
            }
        }
        return pairs;
    }

    /** 1 for the same words, 0 for none in common; long words count for what they hold. */
    private static double likeness(String one, String other) {
        List<String> left = List.of(Fold.words(one).split(" "));
        List<String> right = new ArrayList<>(Arrays.asList(Fold.words(other).split(" ")));
        double all = length(left) + length(right);
        double common = 0;
        for (String word : left) {
            if (right.remove(word)) {
                common += 2 * weight(word);
            }
        }
        return all == 0 ? 0 : common / all;
    }

    private static double length(List<String> words) {
        return words.stream().mapToDouble(Continuity::weight).sum();
    }

    private static double weight(String word) {
        return Math.min(word.length(), 8);
    }

    private static final class Renaming implements Rewriting {

        private final Map<String, String> names;

        Renaming(Map<String, String> names) {
            this.names = names;
        }

        private String name(String id) {
            return names.getOrDefault(id, id);
        }

        @Override
        public Memo memo(Memo memo) {
            return Rewriting.super.memo(memo).withRecords(memo.records().stream().map(record -> record.named(this::name)).toList());
        }

        @Override
        public Records.Entry entry(Records.Entry entry) {
            Records.Entry rewritten = Rewriting.super.entry(entry);
            return new Records.Entry(rewritten.span(), name(rewritten.record()), rewritten.label(), rewritten.title(), rewritten.fields());
        }

        @Override
        public List<Inline> anchor(Anchor anchor) {
            return List.of(Records.ofRow(anchor).filter(names::containsKey).map(record -> new Anchor(Records.rowAnchor(name(record)))).orElse(anchor));
        }

        @Override
        public List<Inline> reference(Reference reference) {
            return List.of(new Reference(name(reference.target()), inlines(reference.inlines())));
        }
    }
}

package org.readout.release.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Passages that were parted or joined, their words left as they were. */
final class Seams {

    private final Map<String, Seam> seams = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> formerParts = new HashSet<>();

    private record Seam(Change.Kind kind, Element first, String before, String after) {
    }

    private Seams() {
    }

    static Seams in(Pairing pairing, Map<String, String> names) {
        Seams seams = new Seams();
        for (Element now : pairing.after) {
            Optional<Element> earlier = pairing.earlier(now).filter(old -> now.thing().isPassage() && old.thing() == now.thing());
            earlier.ifPresent(old -> {
                List<String> was = Token.keys(Token.renamed(old.tokens(), names));
                List<String> is = Token.keys(now.tokens());
                if (was.size() > is.size()) {
                    other(now, pairing.after, one -> pairing.earlier(one).isEmpty(), is, was, Map.of())
                            .ifPresent(parts -> seams.add(Change.Kind.SPLIT, now, text(List.of(old)), text(parts), seams.parts, parts));
                } else if (was.size() < is.size()) {
                    other(old, pairing.before, one -> pairing.later(one).isEmpty(), was, is, names)
                            .ifPresent(parts -> seams.add(Change.Kind.MERGED, now, text(parts), text(List.of(now)), seams.formerParts, parts));
                }
            });
        }
        return seams;
    }

    private void add(Change.Kind kind, Element now, String before, String after, Set<String> swallowed, List<Element> by) {
        seams.put(now.key(), new Seam(kind, kind == Change.Kind.SPLIT ? by.get(0) : now, before, after));
        by.stream().map(Element::key).filter(key -> !key.equals(now.key())).forEach(swallowed::add);
    }

    /** The element and the neighbour without a pair that together with it says {@code whole}, in order. */
    private static Optional<List<Element>> other(Element element, List<Element> all, Predicate<Element> open, List<String> own, List<String> whole, Map<String, String> names) {
        List<Element> siblings = all.stream().filter(one -> one.thing().isPassage() && one.within().equals(element.within())).toList();
        int at = siblings.indexOf(element);
        if (at + 1 < siblings.size() && open.test(siblings.get(at + 1)) && joined(own, Token.keys(Token.renamed(siblings.get(at + 1).tokens(), names))).equals(whole)) {
            return Optional.of(List.of(element, siblings.get(at + 1)));
        }
        if (at > 0 && open.test(siblings.get(at - 1)) && joined(Token.keys(Token.renamed(siblings.get(at - 1).tokens(), names)), own).equals(whole)) {
            return Optional.of(List.of(siblings.get(at - 1), element));
        }
        return Optional.empty();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static String text(List<Element> passages) {
        return String.join("\n", passages.stream().map(passage -> Token.text(passage.tokens())).toList());
    }

    boolean isSeam(Element now) {
        return seams.containsKey(now.key());
    }

    /** Whether it is what a passage was parted into beside the one that is told of. */
    boolean isPart(Element now) {
        return parts.contains(now.key());
    }

    boolean wasPart(Element old) {
        return formerParts.contains(old.key());
    }

    Change change(Element now, Report report) {
        Seam seam = seams.get(now.key());
        return report.whole(seam.kind(), seam.first(), seam.before(), seam.after());
    }
}

package org.readout.release.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/** Which element of the earlier edition is which of the later: by id, by the same words, then by like words. */
final class Pairing {

    private static final double ALIKE = 0.5;
    /** Of a passage that stands under another heading, or a table. */
    private static final double VERY_ALIKE = 0.75;
    private static final double TABLE = 0.4;

    final List<Element> before;
    final List<Element> after;
    private final Map<String, Element> later = new LinkedHashMap<>();
    private final Map<String, Element> earlier = new HashMap<>();
    private final Likeness likeness = new Likeness();

    private Pairing(List<Element> before, List<Element> after) {
        this.before = before;
        this.after = after;
    }

    static Pairing of(List<Element> before, List<Element> after) {
        Pairing pairing = new Pairing(before, after);
        pairing.exact(element -> element.thing() == Thing.MEMO, Element::key);
        pairing.contributors();
        pairing.sections();
        pairing.records();
        pairing.exhibits();
        pairing.passages();
        pairing.notes();
        return pairing;
    }

    Optional<Element> later(Element old) {
        return Optional.ofNullable(later.get(old.key()));
    }

    Optional<Element> earlier(Element now) {
        return Optional.ofNullable(earlier.get(now.key()));
    }

    /** Whether both stand within the same element, or at the top. */
    boolean sharesPlace(Element old, Element now) {
        return place(old).equals(now.within());
    }

    /** Key in the later edition of what the element is within; of none there is, if that was dropped. */
    private String place(Element old) {
        return old.within().isEmpty() ? "" : Optional.ofNullable(later.get(old.within())).map(Element::key).orElse("dropped " + old.within());
    }

    /** What ids of the earlier edition are in the later. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        before.stream().filter(old -> !old.id().isEmpty()).forEach(old -> later(old)
                .filter(now -> !now.id().equals(old.id())).ifPresent(now -> names.put(old.id(), now.id())));
        return names;
    }

    private void contributors() {
        Predicate<Element> kind = element -> element.thing() == Thing.CONTRIBUTOR;
        exact(kind, Element::key);
        alike(kind, (old, now) -> true, likeness::of, ALIKE);
    }

    private void sections() {
        Predicate<Element> kind = element -> element.thing() == Thing.SECTION;
        exact(kind, element -> element.id() + " " + words(element));
        exact(kind, element -> element.part() + " " + words(element));
        exact(kind, Element::id);
        Likeness.Trees trees = new Likeness.Trees(likeness, before, after);
        alike(kind, (old, now) -> true, (old, now) -> 0.4 * likeness.of(old, now) + 0.6 * trees.of(old, now)
                + (old.part().isEmpty() || !old.part().equals(now.part()) ? 0 : 0.1) + (sharesPlace(old, now) ? 0.1 : 0), ALIKE);
    }

    private void records() {
        Predicate<Element> kind = element -> element.thing().isRecord();
        exact(kind, element -> element.thing() + element.key());
        exact(kind, element -> element.thing() + title(element));
        exact(kind, Pairing::title);
        alike(kind, (old, now) -> old.thing() == now.thing(), likeness::of, ALIKE);
    }

    private void exhibits() {
        Predicate<Element> tables = element -> element.thing() == Thing.TABLE;
        exact(tables, element -> element.aspect(Element.TITLE).isEmpty() ? element.key() : title(element));
        exact(tables, Element::key);
        alike(tables, (old, now) -> true, (old, now) -> likeness.of(old, now) + (sharesPlace(old, now) ? 0.1 : 0), TABLE);
        Predicate<Element> figures = element -> element.thing() == Thing.FIGURE;
        exact(figures, element -> element.field("picture") + title(element));
        exact(figures, element -> element.field("picture"));
        exact(figures, element -> element.aspect(Element.TITLE).isEmpty() ? element.key() : title(element));
        alike(figures, (old, now) -> true, likeness::of, ALIKE);
    }

    private void passages() {
        Predicate<Element> kind = element -> element.thing().isPassage();
        Map<String, String> names = names();
        Function<Element, String> text = element -> Token.keys(Token.renamed(element.tokens(), names)).toString();
        exact(kind, element -> element.thing() + place(element), element -> element.thing() + element.within(), text);
        exact(kind, this::place, Element::within, text);
        exact(kind, text);
        alike(kind, this::sharesPlace, likeness::of, ALIKE);
        alike(kind, (old, now) -> true, likeness::of, VERY_ALIKE);
    }

    private void notes() {
        Predicate<Element> kind = element -> element.thing() == Thing.NOTE;
        exact(kind, Pairing::words);
        alike(kind, (old, now) -> true, (old, now) -> likeness.of(old, now) + (sharesPlace(old, now) ? 0.1 : 0), ALIKE);
    }

    private static String title(Element element) {
        return Token.keys(element.aspect(Element.TITLE)).toString();
    }

    private static String words(Element element) {
        return Token.keys(element.tokens()).toString();
    }

    private void exact(Predicate<Element> kind, Function<Element, String> sign) {
        exact(kind, element -> "", element -> "", sign);
    }

    /** Those with the same sign at the same place, in their order. */
    private void exact(Predicate<Element> kind, Function<Element, String> placeBefore, Function<Element, String> placeAfter, Function<Element, String> sign) {
        Map<String, List<Element>> known = new HashMap<>();
        open(before, later, kind).forEach(old -> known.computeIfAbsent(placeBefore.apply(old) + "\n" + sign.apply(old), key -> new ArrayList<>()).add(old));
        for (Element now : open(after, earlier, kind)) {
            List<Element> same = known.getOrDefault(placeAfter.apply(now) + "\n" + sign.apply(now), List.of());
            if (!same.isEmpty()) {
                pair(same.remove(0), now);
            }
        }
    }

    private record Candidate(Element old, Element now, double likeness) {
    }

    private void alike(Predicate<Element> kind, BiPredicate<Element, Element> possible, ToDoubleBiFunction<Element, Element> measure, double least) {
        List<Candidate> candidates = new ArrayList<>();
        List<Element> open = open(after, earlier, kind);
        for (Element old : open(before, later, kind)) {
            for (Element now : open) {
                double alike = possible.test(old, now) ? measure.applyAsDouble(old, now) : 0;
                if (alike >= least) {
                    candidates.add(new Candidate(old, now, alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.likeness()));
        for (Candidate candidate : candidates) {
            if (!later.containsKey(candidate.old().key()) && !earlier.containsKey(candidate.now().key())) {
                pair(candidate.old(), candidate.now());
            }
        }
    }

    private static List<Element> open(List<Element> elements, Map<String, Element> paired, Predicate<Element> kind) {
        return elements.stream().filter(kind).filter(element -> !paired.containsKey(element.key())).toList();
    }

    private void pair(Element old, Element now) {
        later.put(old.key(), now);
        earlier.put(now.key(), old);
    }
}

package org.readout.release.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each pair of elements held against each other, and those without a pair; nothing is told twice. */
final class Comparison {

    /** Fields that hold a word or two, and are told of as such. */
    private static final Set<String> LABELS = Set.of("addressee", "priority", "horizon", "layer", "dimension", "subtitle");
    /** Records whose title is a sentence. */
    private static final Set<Thing> SENTENCES = Set.of(Thing.RECOMMENDATION, Thing.OPEN_QUESTION, Thing.KEY_POINT);

    private final Pairing pairing;
    private final Report report;
    private final Map<String, String> names;
    private final Set<String> moved;
    private final Columns columns;
    private final Headings headings;
    private final Set<String> isNew = new HashSet<>();
    private final Set<String> isDropped = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Pairing pairing) {
        this.pairing = pairing;
        this.report = new Report(pairing);
        this.names = pairing.names();
        this.moved = Order.moved(pairing);
        this.columns = Columns.of(pairing);
        this.headings = Headings.of(pairing);
        pairing.after.stream().filter(now -> pairing.earlier(now).isEmpty()).forEach(now -> isNew.add(now.key()));
        pairing.before.stream().filter(old -> pairing.later(old).isEmpty()).forEach(old -> isDropped.add(old.key()));
    }

    /** In the order of the later edition, what was dropped after what stood before it; what is counted anew comes last. */
    static Comparison of(Pairing pairing) {
        Comparison comparison = new Comparison(pairing);
        comparison.compare();
        return comparison;
    }

    List<Change> changes() {
        return changes;
    }

    List<Consequence> consequences() {
        return Renumbering.of(pairing, moved).consequences();
    }

    private void compare() {
        Seams seams = Seams.in(pairing, names);
        Map<String, List<Element>> droppedAfter = dropped(seams);
        droppedAfter.getOrDefault("", List.of()).forEach(this::dropped);
        for (Element now : pairing.after) {
            if (seams.isSeam(now)) {
                changes.add(seams.change(now, report));
            } else if (!seams.isPart(now) && isNew.contains(now.key())) {
                arrived(now);
            } else if (!isNew.contains(now.key())) {
                compare(pairing.earlier(now).orElseThrow(), now);
            }
            pairing.earlier(now).ifPresent(old -> droppedAfter.getOrDefault(old.key(), List.of()).forEach(this::dropped));
        }
        Renumbering.of(pairing, moved).unexplained().forEach(run -> changes.add(report.whole(Change.Kind.RENUMBERED, run.get(0),
                numbers(run.stream().map(now -> pairing.earlier(now).orElseThrow().number()).toList()), numbers(run.stream().map(Element::number).toList()))));
    }

    private static String numbers(List<String> numbers) {
        return String.join(", ", numbers.stream().map(number -> number.isEmpty() ? "–" : number).toList());
    }

    /** What was dropped, by the key of what stood before it and is still there. */
    private Map<String, List<Element>> dropped(Seams seams) {
        Map<String, List<Element>> dropped = new HashMap<>();
        String last = "";
        for (Element old : pairing.before) {
            if (!isDropped.contains(old.key())) {
                last = old.key();
            } else if (!seams.wasPart(old)) {
                dropped.computeIfAbsent(last, key -> new ArrayList<>()).add(old);
            }
        }
        return dropped;
    }

    /** What comes or goes with the element around it is not told of; a record always is. */
    private void arrived(Element now) {
        if (now.thing().isRecord() || !isNew.contains(now.within())) {
            changes.add(report.whole(Change.Kind.NEW, now, "", text(now)));
        }
    }

    private void dropped(Element old) {
        if (old.thing().isRecord() || !isDropped.contains(old.within())) {
            changes.add(report.whole(Change.Kind.DROPPED, old, text(old), ""));
        }
    }

    private static String text(Element element) {
        return Token.text(element.tokens());
    }

    private void compare(Element old, Element now) {
        List<Change> found = new ArrayList<>();
        if (old.thing() != now.thing()) {
            found.add(report.field(now, "kind", old.thing().words(), now.thing().words()));
        }
        aspects(old, now, found);
        fields(old, now, found);
        if (now.thing() == Thing.TABLE) {
            found.addAll(Rows.between(old, now, report));
        }
        if (isMoved(old, now, found)) {
            found.add(report.moved(old, now));
        }
        changes.addAll(found);
    }

    private void aspects(Element old, Element now, List<Change> found) {
        Set<String> all = new LinkedHashSet<>(now.aspects().keySet());
        all.addAll(old.aspects().keySet());
        for (String aspect : all) {
            List<Token> was = Token.renamed(old.aspect(aspect), names);
            List<Token> is = now.aspect(aspect);
            if (Token.keys(was).equals(Token.keys(is)) || columns.brought(now, aspect)) {
                continue;
            }
            boolean both = !Token.keys(was).isEmpty() && !Token.keys(is).isEmpty();
            found.add(both && !LABELS.contains(aspect) ? report.words(now, kind(now.thing(), aspect), headings.field(now).orElse(aspect), was, is)
                    : report.field(now, aspect, Token.text(was), Token.text(is)));
        }
    }

    private static Change.Kind kind(Thing thing, String aspect) {
        return aspect.equals(Element.TITLE) && !SENTENCES.contains(thing) ? Change.Kind.RETITLED : Change.Kind.REWORDED;
    }

    /** Fields that the words compared already do not tell of. */
    private void fields(Element old, Element now, List<Change> found) {
        Set<String> all = new LinkedHashSet<>(now.fields().keySet());
        all.addAll(old.fields().keySet());
        all.removeAll(now.aspects().keySet());
        all.removeAll(old.aspects().keySet());
        List<Change> inWords = List.copyOf(found);
        for (String key : all) {
            String was = old.field(key);
            String is = now.field(key);
            boolean told = now.thing().isRecord() && inWords.stream().anyMatch(change -> holds(change.before(), was) || holds(change.after(), is));
            if (!folded(was).equals(folded(is)) && !told && !columns.brought(now, key) && !headings.says(now, key)) {
                boolean prose = !was.isEmpty() && !is.isEmpty() && !LABELS.contains(key) && (now.thing().isRecord() || key.equals("alternative"));
                found.add(prose ? report.words(now, Change.Kind.REWORDED, key, old.fields().get(key), now.fields().get(key)) : report.field(now, key, was, is));
            }
        }
    }

    private static boolean holds(String text, String value) {
        return !value.isEmpty() && folded(text).contains(folded(value));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** One that goes with those who are asked, or is another kind of record now, has not moved of itself. */
    private boolean isMoved(Element old, Element now, List<Change> found) {
        if (now.thing() == Thing.NOTE) {
            return !pairing.sharesPlace(old, now) && !isNew.contains(now.within()) && !isDropped.contains(old.within());
        }
        boolean regrouped = !pairing.sharesPlace(old, now) && found.stream().anyMatch(change -> change.aspect().equals("addressee") || change.aspect().equals("kind"));
        return moved.contains(now.key()) && !regrouped;
    }
}

package org.readout.release.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers that are others: as a consequence where something of the series came, went or moved, else as a change of their own. */
record Renumbering(List<Consequence> consequences, List<List<Element>> unexplained) {

    /**
     * A run of numbers: sections and records under headings of their own are counted together, items within their element.
     *
     * @param thing what the reader is told of
     */
    private record Series(Thing thing, String within) {
        static Series of(Element element, String within) {
            boolean heading = element.thing().isRecord() && !element.number().isEmpty() && !element.number().contains(" ");
            return element.thing() == Thing.ITEM ? new Series(Thing.ITEM, within) : new Series(heading ? Thing.SECTION : element.thing(), "");
        }
    }

    /** @param moved keys, in the later edition */
    static Renumbering of(Pairing pairing, Set<String> moved) {
        Map<Series, List<Element>> renumbered = new LinkedHashMap<>();
        List<Series> disturbed = new ArrayList<>();
        for (Element now : pairing.after) {
            Series series = Series.of(now, now.within());
            pairing.earlier(now).ifPresentOrElse(old -> {
                if (moved.contains(now.key()) || old.thing() != now.thing()) {
                    disturbed.add(series);
                    disturbed.add(Series.of(old, now.within()));
                } else if (!now.number().equals(old.number())) {
                    renumbered.computeIfAbsent(series, key -> new ArrayList<>()).add(now);
                }
            }, () -> disturbed.add(series));
        }
        pairing.before.stream().filter(old -> pairing.later(old).isEmpty()).forEach(old -> {
            String around = pairing.before.stream().filter(one -> one.key().equals(old.within())).findFirst().flatMap(pairing::later).map(Element::key).orElse("");
            disturbed.add(Series.of(old, around));
        });
        // notes are counted by their marks, which move with the text around them
        boolean anyMoved = !moved.isEmpty();
        Renumbering result = new Renumbering(new ArrayList<>(), new ArrayList<>());
        renumbered.forEach((series, elements) -> {
            if (disturbed.contains(series) || anyMoved && series.thing() != Thing.ITEM) {
                if (series.thing() != Thing.ITEM) {
                    result.consequences.add(consequence(series.thing(), elements, pairing));
                }
            } else {
                result.unexplained.add(elements);
            }
        });
        return result;
    }

    private static Consequence consequence(Thing thing, List<Element> elements, Pairing pairing) {
        return new Consequence(thing, elements.stream().map(now -> pairing.earlier(now).orElseThrow().number()).toList(), elements.stream().map(Element::number).toList());
    }
}

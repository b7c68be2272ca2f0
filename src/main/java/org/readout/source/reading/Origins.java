package org.readout.source.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.readout.model.SourceSpan;
import org.w3c.dom.Element;

/**
 * The way back from a span to the file: which XML element each place came from, noted by the reader itself while it counts,
 * so that nobody has to count a second time and differently.
 */
public final class Origins {

    private record Place(List<String> headings, int paragraph) {

        static Place of(SourceSpan span) {
            return new Place(span.headings(), span.paragraph());
        }
    }

    private final Map<Place, List<Element>> counted = new HashMap<>();
    /** What was being read when something was told of a place: it may have come to nothing, or be counted only later. */
    private final Map<Place, List<Element>> spoken = new HashMap<>();

    void counted(SourceSpan span, Element element) {
        counted.computeIfAbsent(Place.of(span), key -> new ArrayList<>()).add(element);
    }

    void spoken(SourceSpan span, Element element) {
        List<Element> elements = spoken.computeIfAbsent(Place.of(span), key -> new ArrayList<>());
        if (elements.isEmpty() || elements.get(elements.size() - 1) != element) {
            elements.add(element);
        }
    }

    /** What was counted last at this place does not count after all. */
    void back(SourceSpan span) {
        List<Element> elements = counted.getOrDefault(Place.of(span), List.of());
        if (!elements.isEmpty()) {
            spoken(span, elements.remove(elements.size() - 1));
        }
    }

    /** Every element the span can be about, likelier ones first: two headings of the same words give the same places. */
    public List<Element> of(SourceSpan span) {
        Place place = Place.of(span);
        return Stream.of(counted, spoken).flatMap(noted -> noted.getOrDefault(place, List.of()).stream()).toList();
    }

    /** Elements that stand before the span under the same headings, the nearest first; then those headings. */
    public List<Element> before(SourceSpan span) {
        List<Element> before = new ArrayList<>();
        for (int paragraph = span.paragraph() - 1; paragraph >= 0; paragraph--) {
            before.addAll(counted.getOrDefault(new Place(span.headings(), paragraph), List.of()));
        }
        for (int depth = span.headings().size() - 1; depth > 0; depth--) {
            before.addAll(counted.getOrDefault(new Place(span.headings().subList(0, depth), 0), List.of()));
        }
        return before;
    }
}

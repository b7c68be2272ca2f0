package org.readout.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.model.SourceSpan;
import tools.jackson.databind.node.ObjectNode;

/**
 * Places as SARIF's logical locations (2.1.0, 3.33): draft, headings and paragraph, each in the one before. All of them stand
 * once in the run, where their names must be unique, so they begin with the draft's; a result refers to the innermost.
 */
final class SarifPlaces {

    private static final String STEP = " › ";

    private record Place(String path, String name, String kind, int parent) {
    }

    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    /** The innermost place of a span; empty for a draft as a whole, which is no part of anything. */
    Optional<Integer> of(SourceSpan span) {
        if (span.headings().isEmpty() && span.paragraph() == 0) {
            return Optional.empty();
        }
        String path = span.file();
        int at = index(path, span.file(), "document", -1);
        for (String heading : span.headings()) {
            path += STEP + heading;
            at = index(path, heading, "section", at);
        }
        String paragraph = "paragraph " + span.paragraph();
        return Optional.of(span.paragraph() > 0 ? index(path + STEP + paragraph, paragraph, "paragraph", at) : at);
    }

    private int index(String path, String name, String kind, int parent) {
        return indexes.computeIfAbsent(path, fresh -> {
            places.add(new Place(path, name, kind, parent));
            return places.size() - 1;
        });
    }

    /** All places asked for, for the run, which stands so deep. */
    Stream<String> pieces(Pieces pieces, int depth) {
        return places.stream().map(place -> pieces.of("findings.sarif", place, () -> LongJson.piece(written(place), depth)));
    }

    private static ObjectNode written(Place place) {
        ObjectNode entry = LongJson.object().put("name", place.name()).put("fullyQualifiedName", place.path()).put("kind", place.kind());
        return place.parent() < 0 ? entry : entry.put("parentIndex", place.parent());
    }

    /** One of them, for a result. */
    void write(ObjectNode into, int index) {
        Place place = places.get(index);
        into.put("index", index).put("name", place.name()).put("fullyQualifiedName", place.path()).put("kind", place.kind());
    }
}

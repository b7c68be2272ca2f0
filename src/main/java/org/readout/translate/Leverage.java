package org.readout.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was translated of earlier versions of a memo, brought to its text of today. A segment keeps its translation for as long as it
 * says the same, wherever in the memo it went: in the same unit, in another, in half of a unit that was split.
 */
public final class Leverage {

    private final List<Map<String, Bitext.Unit>> units = new ArrayList<>();
    private final Map<Coded, List<Candidate>> segments = new HashMap<>();

    /** A translation, with codes counted from 1 in the order of its source. */
    private record Candidate(String kind, Bitext.Segment segment, Coded target) {
    }

    private Leverage(List<Bitext> earlier) {
        for (Bitext bitext : earlier) {
            Map<String, Bitext.Unit> byId = new HashMap<>();
            for (Bitext.Unit unit : bitext.units()) {
                byId.put(unit.id(), unit);
                unit.segments().forEach(segment -> segment.target().ifPresent(target -> segments
                        .computeIfAbsent(counted(segment.source(), segment.source()), source -> new ArrayList<>())
                        .add(new Candidate(unit.kind(), segment, counted(target, segment.source())))));
            }
            units.add(byId);
        }
    }

    /**
     * @param fresh   the memo's text of today
     * @param earlier translations of versions of it into the same language, those that count first in front
     * @return {@code fresh} with every translation that still fits, in the state it was in
     */
    public static Bitext of(Bitext fresh, List<Bitext> earlier) {
        Leverage leverage = new Leverage(earlier);
        return fresh.with(fresh.units().stream().map(unit -> unit.translate() ? leverage.translated(unit) : unit).toList());
    }

    /** Units of {@code earlier} that {@code fresh} has not: what was cut from the memo, or reworded, and may come back. */
    public static List<Bitext.Unit> retired(Bitext fresh, List<Bitext> earlier) {
        Set<String> known = new HashSet<>();
        fresh.units().forEach(unit -> known.add(unit.id()));
        return earlier.stream().flatMap(bitext -> bitext.units().stream()).filter(unit -> unit.segments().stream().anyMatch(segment -> segment.target().isPresent()))
                .filter(unit -> known.add(unit.id())).toList();
    }

    private Bitext.Unit translated(Bitext.Unit unit) {
        Optional<Bitext.Segment> whole = whole(unit);
        if (whole.isPresent()) {
            return unit.with(List.of(whole.get()));
        }
        return unit.with(unit.segments().stream().map(segment -> sameUnit(unit, segment).or(() -> elsewhere(unit, segment)).orElse(segment)).toList());
    }

    /** Some tools hand back a unit in one piece. */
    private Optional<Bitext.Segment> whole(Bitext.Unit unit) {
        Coded source = whole(unit.segments());
        return units.stream().flatMap(byId -> Optional.ofNullable(byId.get(unit.id())).stream()).flatMap(earlier -> earlier.segments().stream())
                .filter(segment -> segment.id().equals(Bitext.Segment.WHOLE) && segment.target().isPresent() && segment.source().isLike(source)).findFirst();
    }

    /** All of a unit's source in one. */
    static Coded whole(List<Bitext.Segment> segments) {
        List<Piece> pieces = new ArrayList<>();
        for (Bitext.Segment segment : segments) {
            pieces.addAll(segment.source().pieces());
            pieces.add(new Piece.Words(segment.gap()));
        }
        return new Coded(pieces);
    }

    private Optional<Bitext.Segment> sameUnit(Bitext.Unit unit, Bitext.Segment segment) {
        return units.stream().flatMap(byId -> Optional.ofNullable(byId.get(unit.id())).stream()).flatMap(earlier -> earlier.segments().stream())
                .filter(other -> other.target().isPresent() && other.source().isLike(segment.source())).findFirst()
                .map(other -> segment.with(other.target(), other.state()));
    }

    private Optional<Bitext.Segment> elsewhere(Bitext.Unit unit, Bitext.Segment segment) {
        List<Candidate> candidates = segments.getOrDefault(counted(segment.source(), segment.source()), List.of());
        return candidates.stream().filter(candidate -> candidate.kind().equals(unit.kind())).findFirst().or(() -> candidates.stream().findFirst())
                .map(candidate -> segment.with(Optional.of(candidate.target().renumbered(ids(segment.source()))), candidate.segment().state()));
    }

    /** From the count in a segment to the count in its unit. */
    private static Map<String, String> ids(Coded source) {
        Map<String, String> ids = new LinkedHashMap<>();
        source.codes().forEach(id -> ids.put("#" + (ids.size() + 1), id));
        return ids;
    }

    /** With the codes of {@code source} counted anew from its beginning, so that the same words in another unit are the same. */
    static Coded counted(Coded coded, Coded source) {
        Map<String, String> ids = new HashMap<>();
        source.codes().forEach(id -> ids.put(id, "#" + (ids.size() + 1)));
        return coded.unprotected().renumbered(ids);
    }
}

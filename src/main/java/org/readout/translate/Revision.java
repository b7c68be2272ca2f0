package org.readout.translate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.readout.words.Difference;

/** What became of a memo's text since it was translated, told to the translator in a note. */
public final class Revision {

    private Revision() {
    }

    /** Each unit that said something else when this memo was translated, with a note of what went {@code [-so-]} and what came {@code {+so+}}. */
    public static Bitext noted(Bitext bitext) {
        return bitext.with(bitext.units().stream().map(unit -> noted(unit, bitext)).toList());
    }

    private static Bitext.Unit noted(Bitext.Unit unit, Bitext bitext) {
        String changed = unit.segments().stream().filter(segment -> segment.target().isEmpty()).flatMap(segment -> earlier(segment, bitext.memo()).stream()
                .map(match -> told(match.source().text(), segment.source().text(), bitext.sourceLanguage()))).collect(Collectors.joining(" … "));
        if (changed.isEmpty()) {
            return unit;
        }
        Map<String, String> notes = new LinkedHashMap<>(unit.notes());
        notes.put("changed", changed);
        return new Bitext.Unit(unit.id(), unit.kind(), unit.translate(), unit.context(), notes, unit.segments());
    }

    private static Optional<Bitext.Match> earlier(Bitext.Segment segment, String memo) {
        return segment.matches().stream().filter(match -> match.origin().equals(memo)).findFirst();
    }

    private static String told(String before, String after, String language) {
        return Difference.between(before, after, language).stream().map(stretch -> switch (stretch.side()) {
            case SAME -> stretch.text();
            case DELETED -> "[-" + stretch.text() + "-]";
            case INSERTED -> "{+" + stretch.text() + "+}";
        }).collect(Collectors.joining());
    }
}

package org.readout.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.SourceSpan;

/**
 * A file that came back, held against the memo of today. What is sound is taken; what is not is kept aside, with a finding that says
 * why. Segments are known by their unit's id and by what their source says, never by their place in the file.
 *
 * @param sound the units of the file with translations that can be taken
 * @param aside segments whose translation was not taken, in the order of the file
 */
public record Returned(Bitext sound, List<Bitext.Segment> aside, List<Finding> findings) {

    /** What tells the language that a text is in, if that is plain. */
    public interface Telling {
        /** A BCP 47 tag. */
        Optional<String> languageOf(String text);
    }

    /**
     * @param fresh what {@link Extraction} gives for the memo of today in the file's language
     * @param file  name of the file, for findings
     */
    public static Returned of(Bitext returned, Bitext fresh, String file, Telling languages) {
        Map<String, Bitext.Unit> units = new HashMap<>();
        fresh.units().forEach(unit -> units.put(unit.id(), unit));
        List<Finding> findings = new ArrayList<>();
        List<Bitext.Segment> aside = new ArrayList<>();
        List<Bitext.Unit> sound = new ArrayList<>();
        Segments known = Segments.of(fresh);
        Scripts scripts = Scripts.of(fresh);
        for (Bitext.Unit unit : returned.units()) {
            Optional<Bitext.Unit> source = Optional.ofNullable(units.get(unit.id()));
            List<Bitext.Segment> taken = new ArrayList<>();
            for (Bitext.Segment segment : unit.segments()) {
                if (segment.target().isEmpty() || source.filter(one -> !one.translate()).isPresent()) {
                    continue;
                }
                List<Finding> found = known.has(source, segment) ? TargetRules.check(segment, scripts, returned.sourceLanguage(), returned.language(),
                        place(file, unit, segment), languages)
                        : List.of(stale(source, segment, place(file, unit, segment)));
                findings.addAll(found);
                if (found.stream().anyMatch(finding -> finding.level() == Level.ERROR)) {
                    aside.add(segment);
                } else {
                    taken.add(segment);
                }
            }
            if (!taken.isEmpty()) {
                sound.add(source.map(one -> new Bitext.Unit(one.id(), one.kind(), true, one.context(), one.notes(), taken)).orElse(unit.with(taken)));
            }
        }
        return new Returned(returned.with(sound), List.copyOf(aside), List.copyOf(findings));
    }

    /** How many of the file's segments the memo of today says. */
    public static int said(Bitext returned, Bitext fresh) {
        Segments known = Segments.of(fresh);
        return (int) returned.units().stream().flatMap(unit -> unit.segments().stream()).filter(segment -> known.has(Optional.empty(), segment)).count();
    }

    private static Finding stale(Optional<Bitext.Unit> source, Bitext.Segment segment, SourceSpan place) {
        return source.isPresent()
                ? Finding.error("translation-source-altered", place, "The source of this segment was altered in the file, so its translation may be of something else.",
                        "Take the source from a new export; the translation was kept aside.")
                : Finding.error("translation-stale", place, "The draft no longer says this, so there is nothing to put the translation in place of.",
                        "Export again: what is new comes with this translation beside it.");
    }

    private static SourceSpan place(String file, Bitext.Unit unit, Bitext.Segment segment) {
        String path = unit.notes().getOrDefault("place", "");
        return SourceSpan.of(file, path.isEmpty() ? List.of() : List.of(path.split(" › ")), 0, 0, segment.source().text());
    }

    /** All that the memo of today says, segment by segment. */
    private record Segments(Map<Coded, Boolean> sources) {

        static Segments of(Bitext fresh) {
            Map<Coded, Boolean> sources = new HashMap<>();
            fresh.units().forEach(unit -> {
                unit.segments().forEach(segment -> sources.put(Leverage.counted(segment.source(), segment.source()), true));
                Coded whole = Leverage.whole(unit.segments());
                sources.put(Leverage.counted(whole, whole), true);
            });
            return new Segments(sources);
        }

        boolean has(Optional<Bitext.Unit> unit, Bitext.Segment segment) {
            Coded source = segment.source();
            return unit.map(one -> one.segments().stream().anyMatch(other -> other.source().isLike(source)) || Leverage.whole(one.segments()).isLike(source)).orElse(false)
                    || sources.containsKey(Leverage.counted(source, source));
        }
    }
}

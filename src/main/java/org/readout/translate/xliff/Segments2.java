package org.readout.translate.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.TargetState;
import org.readout.translate.Bitext.Match;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Coded;

/** A unit of XLIFF 2 as segments. */
final class Segments2 {

    private final net.sf.okapi.lib.xliff2.core.Unit read;
    private final Remarks remarks;

    Segments2(net.sf.okapi.lib.xliff2.core.Unit read, Remarks remarks) {
        this.read = read;
        this.remarks = remarks;
    }

    Unit unit(Map<String, String> about) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Note note : read.getNotes()) {
            notes.merge(Signs.restored(Kinds2.text(note.getCategory())), Signs.restored(Kinds2.text(note.getText())), (one, other) -> one + "\n" + other);
        }
        String type = Kinds2.text(read.getType());
        return new Unit(read.getId(), type.startsWith(Writing2.OURS + ":") ? type.substring(Writing2.OURS.length() + 1) : type, read.getTranslate(),
                Reading2.digest(about.getOrDefault("context", "")), notes, segments());
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (Part part : read) {
            if (part instanceof net.sf.okapi.lib.xliff2.core.Segment segment) {
                segments.add(segment(segment, segments.size() + 1));
            } else if (!segments.isEmpty()) {
                Segment last = segments.remove(segments.size() - 1);
                segments.add(new Segment(last.id(), last.source(), last.gap() + Codes2.read(part.getSource()).text(), last.target(), last.state(), last.matches()));
            }
        }
        return segments;
    }

    private Segment segment(net.sf.okapi.lib.xliff2.core.Segment segment, int count) {
        String id = Kinds2.text(segment.getId());
        String number = id.equals(Writing2.WHOLE) ? Segment.WHOLE : id.matches("s\\d+") ? id.substring(1) : Integer.toString(count);
        Coded source = Codes2.read(segment.getSource());
        Optional<Coded> target = segment.hasTarget() ? Optional.of(Codes2.read(segment.getTarget())) : Optional.empty();
        String stamp = Kinds2.text(segment.getSubState());
        boolean copied = stamp.isEmpty() && segment.getState() == TargetState.INITIAL && target.map(Coded::toString).filter(source.toString()::equals).isPresent();
        if (target.isEmpty() || copied || target.get().isBlank() && stamp.isEmpty()) {
            return Segment.untranslated(number, source, "").with(matches(id));
        }
        return new Segment(number, source, "", target, state(segment, target.get(), stamp), matches(id));
    }

    /** A tool that changes a text and not its state leaves a stamp that does not fit; then nobody has approved. */
    private static State state(net.sf.okapi.lib.xliff2.core.Segment segment, Coded target, String stamp) {
        State state = State.valueOf(segment.getState().name());
        boolean stale = stamp.startsWith(Writing2.OURS + ":") && !stamp.endsWith(":" + Stamp.digest(target));
        return stale || state == State.INITIAL && stamp.isEmpty() ? State.TRANSLATED : state;
    }

    private List<Match> matches(String segment) {
        List<Match> matches = new ArrayList<>();
        if (read.hasMatch()) {
            for (var match : read.getMatches()) {
                if (Kinds2.text(match.getRef()).endsWith("#" + segment) || read.getSegmentCount() == 1) {
                    double likeness = match.getSimilarity() == null ? 1 : match.getSimilarity();
                    matches.add(new Match((int) Math.max(1, Math.min(100, Math.round(likeness))), Signs.restored(Kinds2.text(match.getOrigin())),
                            Codes2.read(match.getSource()), Codes2.read(match.getTarget())));
                }
            }
        }
        return matches;
    }
}

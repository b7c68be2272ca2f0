package org.readout.translate.memory;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Digest;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Coded;

/**
 * Something that was translated.
 *
 * @param origin where: a memo's id, or the name of a file from elsewhere
 * @param place  digest of what the source stood between; {@link Digest#NONE} when nobody knows
 */
public record Entry(String origin, Coded source, Coded target, State state, Digest place) {

    /** Every segment of a bitext that has been translated, in its order. */
    static List<Entry> of(Bitext bitext) {
        List<Entry> entries = new ArrayList<>();
        for (Unit unit : bitext.units()) {
            for (int at = 0; unit.translate() && at < unit.segments().size(); at++) {
                Segment segment = unit.segments().get(at);
                if (segment.state() != State.INITIAL && segment.target().filter(target -> !target.isBlank()).isPresent()) {
                    entries.add(new Entry(bitext.memo(), segment.source(), segment.target().get(), segment.state(), place(unit, at)));
                }
            }
        }
        return entries;
    }

    /** What a segment stands between: its unit's neighbours, and its own within the unit. */
    static Digest place(Unit unit, int segment) {
        return unit.context().equals(Digest.NONE) ? Digest.NONE
                : Digest.of(unit.context().hex(), text(unit, segment - 1), text(unit, segment + 1));
    }

    private static String text(Unit unit, int segment) {
        return segment < 0 || segment >= unit.segments().size() ? "" : unit.segments().get(segment).source().text();
    }
}

package org.readout.batch.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.translate.Bitext;

/** What somebody approved is not overwritten by what nobody did: a file sent back late may be older than what is kept. */
final class Approval {

    private Approval() {
    }

    /**
     * @param aside    gets the segments that are not taken
     * @param findings gets why
     */
    static Bitext respected(Bitext returned, Bitext kept, String file, List<Bitext.Segment> aside, List<Finding> findings) {
        Map<String, Bitext.Unit> units = new HashMap<>();
        kept.units().forEach(unit -> units.put(unit.id(), unit));
        return returned.with(returned.units().stream().map(unit -> unit.with(unit.segments().stream().filter(segment -> {
            Optional<Bitext.Segment> approved = Optional.ofNullable(units.get(unit.id())).stream().flatMap(known -> known.segments().stream())
                    .filter(known -> known.state().isApproved() && known.source().isLike(segment.source())).findFirst();
            boolean older = approved.isPresent() && !segment.state().isApproved();
            if (older && !approved.get().target().equals(segment.target())) {
                aside.add(segment);
                findings.add(Finding.warning("translation-approved", SourceSpan.of(file, List.of(), 0, 0, segment.source().text()),
                        "Another translation of this segment is kept and was approved; this one was not.", "Approve it in the tool and send it again if it is to take its place."));
            }
            return !older;
        }).toList())).toList());
    }
}

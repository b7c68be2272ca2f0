package org.readout.verify.judging;

import java.util.List;

import org.readout.verify.carried.Transcription;
import org.readout.verify.spots.Spots;

/**
 * What came of a rendition's file, which is opened once for all of it.
 *
 * @param judgements    one for each standard it was held against
 * @param transcription what it says
 * @param spots         everything that stands in it
 */
public record Examination(List<Judgement> judgements, Transcription transcription, Spots spots) {

    public Examination {
        judgements = List.copyOf(judgements);
    }
}

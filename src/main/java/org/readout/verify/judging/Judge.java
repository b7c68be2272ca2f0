package org.readout.verify.judging;

import java.io.IOException;
import java.util.List;

import org.readout.edition.Edition;
import org.readout.render.Rendition;

/**
 * Reads a rendition's bytes afresh and holds them against the standards it knows. Pure, and safe to share between threads. It shares no code
 * with the renderers, so that neither repeats the other's mistakes.
 */
public interface Judge {

    /** @throws IOException when the bytes are not of the format they are said to be */
    Examination examine(Rendition rendition, Edition edition) throws IOException;

    /** One judgement for each standard, passed or not. */
    default List<Judgement> judge(Rendition rendition, Edition edition) throws IOException {
        return examine(rendition, edition).judgements();
    }
}

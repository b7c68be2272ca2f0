package org.readout.extract.language;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.readout.model.Section;

/** What was found out of a draft's texts and sections, so that nobody looks twice; for one thread. */
final class Known {

    private final Map<String, List<Sentences.Sentence>> sentences = new HashMap<>();
    /** By the section itself: another may say the same. */
    private final Map<Section, List<SetOff>> setOff = new IdentityHashMap<>();

    Map<String, List<Sentences.Sentence>> sentences() {
        return sentences;
    }

    Map<Section, List<SetOff>> setOff() {
        return setOff;
    }
}

package org.readout.extract.language;

import java.util.List;
import java.util.Optional;

import org.readout.model.RecordKind;

/** Whether a short text tells of something good or bad, by the words it uses; neither where it has as many of both. */
public final class Valence {

    private final Phrases good;
    private final Phrases bad;

    Valence(List<String> good, List<String> bad) {
        this.good = new Phrases(good);
        this.bad = new Phrases(bad);
    }

    /** Benefit, risk, or nothing. */
    public Optional<RecordKind> of(String text) {
        List<String> words = List.of(Fold.words(text).split(" "));
        int weight = good.count(words) - bad.count(words);
        return weight == 0 ? Optional.empty() : Optional.of(weight > 0 ? RecordKind.BENEFIT : RecordKind.RISK);
    }
}

package org.readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.RecordKind;

/** Whether a short text tells of something good or bad, by the words it uses; neither where it has as many of both. */
final class Valence {

    private final Pattern good;
    private final Pattern bad;

    Valence(List<String> good, List<String> bad) {
        this.good = Phrases.words(good);
        this.bad = Phrases.words(bad);
    }

    /** Benefit, risk, or nothing. */
    Optional<RecordKind> of(String text) {
        String folded = Fold.words(text);
        int weight = count(good, folded) - count(bad, folded);
        return weight == 0 ? Optional.empty() : Optional.of(weight > 0 ? RecordKind.BENEFIT : RecordKind.RISK);
    }

    private static int count(Pattern words, String text) {
        Matcher matcher = words.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}

package org.readout.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What a misspelt word was probably meant to be. */
public final class Spelling {

    private static final double NEAR = 0.8;

    private Spelling() {
    }

    /** The known word most like {@code word} (Jaro-Winkler, case folded), if any is near enough to be a slip. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        // the measure is blind to letters that changed places in a short word
        Optional<String> jumbled = known.stream().filter(candidate -> letters(candidate).equals(letters(word))).findFirst();
        if (jumbled.isPresent()) {
            return jumbled;
        }
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String folded = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> similarity.apply(folded, candidate.toLowerCase(Locale.ROOT)) >= NEAR)
                .max(Comparator.comparingDouble(candidate -> similarity.apply(folded, candidate.toLowerCase(Locale.ROOT))));
    }

    private static List<Integer> letters(String word) {
        return word.toLowerCase(Locale.ROOT).chars().sorted().boxed().toList();
    }
}

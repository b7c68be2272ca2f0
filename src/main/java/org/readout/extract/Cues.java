package org.readout.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.model.RecordKind;

/**
 * Words of a heading that lean towards a kind of record without naming it: “where the room got stuck”, “good things it could do”.
 * Too common to decide anything alone; they count only beside what stands under the heading.
 */
final class Cues {

    private final List<RecordKind> kinds = new ArrayList<>();
    private final Sieve leanings;
    private final Pattern chances;
    private final Pattern findings;

    Cues(Words.Lists lists) {
        List<Pattern> patterns = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<String> words = lists.of(LanguageWords.LEANS_TO + kind.id());
            if (!words.isEmpty()) {
                kinds.add(kind);
                patterns.add(Phrases.words(words));
            }
        }
        this.leanings = Sieve.of(patterns);
        this.chances = Phrases.words(lists.of(LanguageWords.CHANCES));
        this.findings = Phrases.words(lists.of(LanguageWords.FINDINGS));
    }

    /** The kinds that it leans towards. */
    Set<RecordKind> in(String heading) {
        return leanings.which(Fold.words(heading)).stream().mapToObj(kinds::get).collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordKind.class)));
    }

    boolean tellsOfChances(String heading) {
        return chances.matcher(Fold.words(heading)).find();
    }

    /** Whether it stands over what was found out: “What we heard”. */
    boolean tellsOfFindings(String heading) {
        return findings.matcher(Fold.words(heading)).find();
    }

    /** Whether it weighs the good against the bad. */
    boolean twoSided(String heading) {
        return in(heading).containsAll(EnumSet.of(RecordKind.BENEFIT, RecordKind.RISK));
    }
}

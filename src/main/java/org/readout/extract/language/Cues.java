package org.readout.extract.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.readout.model.RecordKind;

/**
 * Words of a heading that lean towards a kind of record without naming it: “where the room got stuck”, “good things it could do”.
 * Too common to decide anything alone; they count only beside what stands under the heading.
 */
public final class Cues {

    private final Map<RecordKind, Phrases> leanings = new EnumMap<>(RecordKind.class);
    /** Those of all kinds: most headings have none. */
    private final Phrases any;

    private static final PatternFile PATTERNS = PatternFile.of(Cues.class);
    /** “Reasons for caution” are of one side only. */
    private static final Pattern REASONS = PATTERNS.pattern("reasons");

    private final Phrases chances;
    private final Phrases findings;

    Cues(Words.Lists lists) {
        List<String> all = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<String> phrases = lists.of(LanguageWords.LEANS_TO + kind.id());
            leanings.put(kind, new Phrases(phrases));
            all.addAll(phrases);
        }
        this.any = new Phrases(all);
        this.chances = new Phrases(lists.of(LanguageWords.CHANCES));
        this.findings = new Phrases(lists.of(LanguageWords.FINDINGS));
    }

    /** The kinds that it leans towards. */
    public Set<RecordKind> in(String heading) {
        List<String> words = words(heading);
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        if (any.in(words)) {
            leanings.forEach((kind, phrases) -> {
                if (phrases.in(words)) {
                    kinds.add(kind);
                }
            });
        }
        return kinds;
    }

    public boolean tellsOfChances(String heading) {
        return chances.in(words(heading));
    }

    /** Whether it stands over what was found out: “What we heard”. */
    public boolean tellsOfFindings(String heading) {
        return findings.in(words(heading));
    }

    /** Whether it weighs the good against the bad. */
    public boolean twoSided(String heading) {
        return in(heading).containsAll(EnumSet.of(RecordKind.BENEFIT, RecordKind.RISK)) && !REASONS.matcher(heading).matches();
    }

    private static List<String> words(String heading) {
        return List.of(Fold.words(heading).split(" "));
    }
}

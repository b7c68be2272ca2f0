package org.readout.extract.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Tongue;
import org.readout.model.RecordKind;
import org.readout.words.Numbers;

/** “Five ways of seeing a harbour” over as many sections: each is one, whatever it is called. */
final class CountedSections {

    private static final int FEWEST = 3;
    /** From three on. */
    private static final List<Pattern> NUMBERS = IntStream.rangeClosed(FEWEST, 10)
            .mapToObj(number -> Pattern.compile("(?iU)^(?:(?:the|our|my|les|nos|los|las|nuestr[ao]s|die|unsere) )?(?:" + Numbers.words(number, number) + "|" + number
                    + ") (?<what>\\p{L}.*)")).toList();

    /** Where they are from may speak of something else: “Five takeaways from a debate on risks”. */
    private static final Pattern FROM = Pattern.compile("(?iU) (?:from|after|tirée?s de|issue?s de|après|de|del|tras|aus|von|nach)\\b.*");

    /** “Harbours need all of us: eight openings for progress”. */
    private static final Pattern SUBTITLE = Pattern.compile("^[^:]*[:–—]\\s+");

    private CountedSections() {
    }

    /** The only kind that the words behind the number name or lean towards. */
    static Optional<RecordKind> kind(String title, int sections, Tongue tongue) {
        if (sections < FEWEST || sections - FEWEST >= NUMBERS.size() || OtherVoices.in(title)) {
            return Optional.empty();
        }
        Pattern number = NUMBERS.get(sections - FEWEST);
        Matcher begun = number.matcher(title.strip());
        Matcher counted = begun.matches() ? begun : number.matcher(SUBTITLE.matcher(title.strip()).replaceFirst(""));
        return counted.matches() ? only(counted.group("what"), tongue).or(() -> only(FROM.matcher(counted.group("what")).replaceFirst(""), tongue)) : Optional.empty();
    }

    private static Optional<RecordKind> only(String what, Tongue tongue) {
        Set<RecordKind> leanings = tongue.words().cues().in(what);
        tongue.words().fields().named(RecordKind.SIDES, what.split("\\P{L}", 2)[0]).ifPresent(leanings::add);
        return leanings.size() == 1 ? leanings.stream().findFirst() : Optional.empty();
    }
}

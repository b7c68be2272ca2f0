package org.readout.extract.part;

import java.util.Optional;
import java.util.Set;

import org.readout.extract.language.Fold;
import org.readout.extract.language.OtherVoices;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/**
 * A draft whose title says what each of its sections is, as a chapter of a report or an account of findings does: “Survey results and takeaways”,
 * “Challenges of shared catalogues”. No heading under such a title names a part but those that stand at the ends.
 */
final class Chapter {

    private static final int FEWEST = 3;
    static final Set<String> AT_THE_ENDS = Set.of("introduction", "references", "acknowledgements");

    private Chapter() {
    }

    /** The kind that the title names or the line right above the first section, where nothing says that the sections are something else. */
    static Optional<RecordKind> kind(Below memo, PartMatcher matcher, Reading reading) {
        return line(memo, matcher, reading).or(() -> named(memo.title(), matcher, reading)).filter(kind -> memo.sections().stream().filter(section -> isOne(section, kind, matcher, reading)).count() >= FEWEST
                && memo.sections().stream().allMatch(section -> isOne(section, kind, matcher, reading) && reading.of(section).told().filter(told -> told != kind).isEmpty() || isAtTheEnds(section, matcher)));
    }

    private static Optional<RecordKind> line(Below memo, PartMatcher matcher, Reading reading) {
        return memo.before().stream().reduce((one, next) -> next).filter(last -> !SilentHeading.tellsOfOthers(Fold.words(PlainText.of(last))))
                .flatMap(last -> Unheaded.said(last, reading.tongue())).filter(kind -> matcher.holding(kind).isPresent());
    }

    private static Optional<RecordKind> named(String title, PartMatcher matcher, Reading reading) {
        return OtherVoices.in(title) || reading.tongue().words().cues().twoSided(title) ? Optional.empty() : matcher.match(title).flatMap(PartMatcher.Match::holds);
    }

    /** Whether its heading names nothing else; “Demands on computing” asks nothing. */
    static boolean isOne(Section section, RecordKind kind, PartMatcher matcher, Reading reading) {
        String heading = PlainText.of(section.heading());
        return !OtherVoices.in(heading) && matcher.match(heading).filter(match -> match.exact() || match.holds().filter(other -> other == kind || other == RecordKind.RECOMMENDATION && !reading.of(section).asksSeveral()).isEmpty()).isEmpty();
    }

    private static boolean isAtTheEnds(Section section, PartMatcher matcher) {
        return matcher.match(PlainText.of(section.heading())).map(PartMatcher.Match::part).filter(AT_THE_ENDS::contains).isPresent();
    }
}

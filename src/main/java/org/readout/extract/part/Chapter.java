package org.readout.extract.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.readout.extract.language.Fold;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.name.PartMatcher;
import org.readout.extract.record.SectionForms;
import org.readout.extract.sign.SaidAbove;
import org.readout.extract.sign.SilentHeading;
import org.readout.extract.sign.Telltale;
import org.readout.model.ListBlock;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.SourceSpan;

/**
 * A draft whose title says what each of its sections is, as a chapter of a report or an account of findings does: “Survey results and takeaways”,
 * “Challenges of shared catalogues”. No heading under such a title names a part but those that stand at the ends, unless the title counts them:
 * “Five ways of seeing a harbour”. Headings all of which ask what should be done, and changes with the grounds of each, say it without a title.
 *
 * @param counted the sections that are told together: all that have numbers, or all of the highest rank; none where each is looked at by itself
 * @param gathers whether several sections have asks in numbered lists: a heading is no ask beside them unless it orders
 * @param lists   whether its sections are nothing but lists: what stands in them are the records then, and the headings gather them
 */
record Chapter(RecordKind kind, List<Section> counted, boolean lists, boolean gathers) {

    private static final int FEWEST = 3;
    static final Set<String> AT_THE_ENDS = Set.of("introduction", "references", "acknowledgements");

    /** What the title says or the line right above the first section, where nothing says that the sections are something else. */
    static Optional<Chapter> of(Below memo, PartMatcher matcher, Reading reading) {
        List<Section> sections = memo.sections();
        List<Section> counted = counted(sections);
        Predicate<RecordKind> may = kind -> matcher.holding(kind).isPresent() && counted.stream().allMatch(section -> isFreeFor(kind, section, reading));
        Optional<RecordKind> kindOfEach = CountedSections.kind(memo.title(), counted.size(), reading.tongue()).filter(may)
                .or(() -> Optional.of(RecordKind.OPEN_QUESTION).filter(open -> Telltale.areToBeDecided(counted) && !OtherVoices.in(memo.title())).filter(may))
                .or(() -> Optional.of(RecordKind.RECOMMENDATION).filter(asks -> Telltale.areAmendments(counted, reading.tongue()) && !OtherVoices.in(memo.title())).filter(may));
        if (kindOfEach.isPresent()) {
            return kindOfEach.map(kind -> new Chapter(kind, counted, false, false));
        }
        return line(memo, matcher, reading).or(() -> named(memo.title(), matcher, reading)).filter(kind -> areOf(kind, sections, matcher, reading))
                .map(kind -> new Chapter(kind, List.of(), areLists(sections, reading.tongue()), kind == RecordKind.RECOMMENDATION && areNumbered(sections)));
    }

    /** Those that have numbers, where enough have and all of them are of one level; otherwise those of the highest. */
    private static List<Section> counted(List<Section> sections) {
        List<Section> numbered = sections.stream().filter(Section::hasNumber).toList();
        if (numbered.size() >= FEWEST && numbered.stream().mapToInt(section -> section.heading().level()).distinct().count() == 1) {
            return numbered;
        }
        int highest = sections.stream().mapToInt(section -> section.heading().level()).min().orElse(1);
        return sections.stream().filter(section -> section.heading().level() == highest).toList();
    }

    /** Whether enough sections may be of the kind, none gathers them (“Common examples of risk”, one list), and all others stand at the ends or tell what others say. */
    private static boolean areOf(RecordKind kind, List<Section> sections, PartMatcher matcher, Reading reading) {
        Map<Boolean, List<Section>> ones = sections.stream().collect(Collectors.partitioningBy(section -> isOne(kind, section, matcher, reading)));
        List<Section> named = sections.stream().filter(section -> matcher.match(PlainText.of(section.heading())).flatMap(PartMatcher.Match::holds).filter(kind::equals)
                .isPresent()).toList();
        boolean gathered = named.stream().anyMatch(section -> section.sections().size() > 1) || named.size() == 1 && named.get(0).isOnly(ListBlock.class);
        return !gathered && ones.get(true).size() >= FEWEST && ones.get(true).stream().allMatch(section -> isFreeFor(kind, section, reading) || isAtTheEnds(section, matcher))
                && ones.get(false).stream().allMatch(section -> OtherVoices.in(section.title()) || isAtTheEnds(section, matcher) || concludes(section, ones.get(true), matcher)
                        || sumsUp(kind, section, matcher));
    }

    private static boolean isFreeFor(RecordKind kind, Section section, Reading reading) {
        return reading.of(section).told().filter(told -> told != kind).isEmpty();
    }

    private static Optional<RecordKind> line(Below memo, PartMatcher matcher, Reading reading) {
        return memo.before().stream().reduce((one, next) -> next).filter(last -> !SilentHeading.tellsOfOthers(Fold.words(PlainText.of(last))))
                .flatMap(last -> SaidAbove.said(last, reading.tongue())).filter(kind -> matcher.holding(kind).isPresent());
    }

    private static Optional<RecordKind> named(String title, PartMatcher matcher, Reading reading) {
        return OtherVoices.in(title) || OwnPlan.isCalled(title) || reading.tongue().words().cues().twoSided(title) ? Optional.empty() : matcher.match(title)
                .flatMap(PartMatcher.Match::holds);
    }

    /** Where the headings stand that are records, whatever part their words name. */
    Set<SourceSpan> ones(List<Section> sections, PartMatcher matcher, Reading reading) {
        return sections.stream().filter(section -> isOne(section, matcher, reading)).map(section -> section.heading().span()).collect(Collectors.toSet());
    }

    boolean isOne(Section section, PartMatcher matcher, Reading reading) {
        return counted.isEmpty() ? isOne(kind, section, matcher, reading) : counted.stream().anyMatch(one -> one.heading().span().equals(section.heading().span()));
    }

    /** Whether a section's heading names nothing else; “Demands on computing” asks nothing, and “Close the gaps in the register” asks whatever else its words name. */
    private static boolean isOne(RecordKind kind, Section section, PartMatcher matcher, Reading reading) {
        String heading = PlainText.of(section.heading());
        boolean orders = kind == RecordKind.RECOMMENDATION && SectionForms.orders(section, reading.tongue());
        return (orders || !OtherVoices.in(heading)) && matcher.match(heading)
                .filter(match -> match.exact() || !orders && match.holds()
                        .filter(other -> other == kind || other == RecordKind.RECOMMENDATION && !reading.of(section).things().askSeveral()).isEmpty()).isEmpty();
    }

    /** “Conclusion” behind sections that are all numbered. */
    private static boolean concludes(Section section, List<Section> ones, PartMatcher matcher) {
        return ones.stream().allMatch(Section::hasNumber) && matcher.match(PlainText.of(section.heading()))
                .filter(match -> match.exact() && match.part().equals(WhichPart.CONCLUSION)).isPresent();
    }

    /** “Overview” among what is asked, or is good or bad; a title that speaks of parts may mean those of anything. */
    private static boolean sumsUp(RecordKind kind, Section section, PartMatcher matcher) {
        return (kind == RecordKind.RECOMMENDATION || RecordKind.SIDES.contains(kind))
                && matcher.match(PlainText.of(section.heading())).filter(match -> match.exact() && match.part().equals(WhichPart.SUMMARY)).isPresent();
    }

    private static boolean isAtTheEnds(Section section, PartMatcher matcher) {
        return matcher.match(PlainText.of(section.heading())).map(PartMatcher.Match::part).filter(AT_THE_ENDS::contains).isPresent();
    }

    private static boolean areNumbered(List<Section> sections) {
        return sections.stream().filter(section -> section.blocks().stream().anyMatch(block -> block instanceof ListBlock list && list.numbered() && list.items().size() > 1))
                .count() > 1;
    }

    /** Whether all that stands under the headings is lists, most items of which say more than a sentence. */
    private static boolean areLists(List<Section> sections, Tongue tongue) {
        List<Section> filled = sections.stream().filter(section -> !section.saysNothing()).toList();
        return filled.size() > 1 && filled.stream().allMatch(section -> section.isOnly(ListBlock.class))
                && areLong(filled.stream().flatMap(section -> section.blocks().stream()).flatMap(block -> ((ListBlock) block).items().stream()).toList(), tongue);
    }

    private static boolean areLong(List<ListBlock.Item> items, Tongue tongue) {
        return items.stream().filter(item -> Sentences.of(PlainText.ofBlocks(item.blocks()), tongue).size() > 1).count() * 2 > items.size();
    }
}

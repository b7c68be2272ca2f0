package org.readout.extract.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.Place;
import org.readout.extract.language.Fold;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Tongue;
import org.readout.extract.name.PartMatcher;
import org.readout.extract.name.PartMatcher.Match;
import org.readout.extract.name.SpokenHeadings;
import org.readout.extract.sign.SilentHeading;
import org.readout.extract.sign.Telltale;
import org.readout.extract.sign.Wording;
import org.readout.extract.table.CrossedTable;
import org.readout.extract.table.PairedTable;
import org.readout.extract.table.TableRecords;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;

/**
 * Which part of a memo a section is. Each step knows one way to tell; they are asked in their order, and the first that answers decides: what
 * a heading says, unless what stands under it says otherwise, and what stands under it where the heading says nothing.
 */
final class WhichPart {

    private static final PatternFile PATTERNS = PatternFile.of(WhichPart.class);
    static final String SUMMARY = "summary";
    private static final String BACKGROUND = "background";
    static final String CONCLUSION = "conclusion";
    /** A subject, and not the memo, told in few words. */
    private static final Pattern SOMETHING_IN_BRIEF = PATTERNS.pattern("something-in-brief");
    /** The answer that a section is no part at all. */
    private static final Match NO_PART = new Match("", Optional.empty(), false, false);

    private final PartMatcher matcher;
    private final OverParts over;
    private final Reading reading;
    private final Tongue tongue;
    private final SilentHeading silent;
    private final Predicate<String> isComponent;
    private final List<Step> steps = List.of(
            this::tellsSteps, this::countsItsSections, this::gathersOneOfItsParts, this::stacksLayers, this::isCaption, this::setsOutBothSides, this::asksItself,
            this::saysWhatItsAuthorsWillDo,
            this::tellsOfFindings, this::tabulatesBothSides, this::weighsBothSides, this::tabulatesSomethingElse, this::leadsElsewhere, this::speaksOfAsks,
            this::tellsWhatOthersAsk, this::saysWhatIsAtStake, this::countsWhatItTells,
            this::isContradicted, this::leavesOpen, this::concludesWithWhatIsNext, this::concludesWithWhatIsOpen, this::concludesPointByPoint, this::concludesBeforehand,
            this::narratesKeyPoints, this::tellsOfSomethingInBrief, this::summarisesRecords,
            this::announcesFindings, this::listsPoints,
            this::saysSo, this::readsLike, this::tellsOfComponents, this::defines, Candidate::said);

    /** One way to tell which part a section is; empty where it cannot tell. */
    @FunctionalInterface
    private interface Step {
        Optional<Match> answer(Candidate it);
    }

    /** @param isComponent whether a component of this name was found before */
    WhichPart(PartMatcher matcher, OverParts over, Reading reading, SilentHeading silent, Predicate<String> isComponent) {
        this.matcher = matcher;
        this.over = over;
        this.reading = reading;
        this.tongue = reading.tongue();
        this.silent = silent;
        this.isComponent = isComponent;
    }

    Optional<Match> of(Section section, Place place) {
        Candidate candidate = Candidate.of(section, place, reading.of(section), matcher, silent);
        for (Step step : steps) {
            Optional<Match> answer = step.answer(candidate);
            if (answer.isPresent()) {
                return answer.filter(match -> match != NO_PART);
            }
        }
        return Optional.empty();
    }

    /** Whether its heading is an ask itself, by its count or among others that order. */
    boolean isAsk(Section section, Place place) {
        return Telltale.isCountedAsk(section.heading().inlines()) || place.amongOrders() && mayOrder(section);
    }

    boolean mayOrder(Section section) {
        return mayOrder(section, matcher.match(section.title()), tongue);
    }

    /** Whether a section may be one of several that order: nothing known is named, or only by some words of a numbered order (“3. Provide layers of shade”). */
    static boolean mayOrder(Section section, Optional<PartMatcher.Match> said, Tongue tongue) {
        return said.isEmpty() || !said.get().exact() && !section.heading().number().isEmpty() && Imperative.opens(section.title(), tongue);
    }

    private Optional<Match> tellsSteps(Candidate it) {
        return it.worded().flatMap(Match::holds).isEmpty() && Telltale.areSteps(it.section().sections()) ? Optional.of(NO_PART) : Optional.empty();
    }

    private Optional<Match> countsItsSections(Candidate it) {
        return over.counted(it.section());
    }

    /** “Challenges and recommendations” over “Recommendations to hosts” and “Recommendations to schools”. */
    private Optional<Match> gathersOneOfItsParts(Candidate it) {
        return it.worded().filter(Match::exact).isEmpty() ? over.ofAllBelow(it.section()).or(() -> it.worded().isEmpty() ? over.ofAsksBelow(it.section()) : Optional.empty())
                : Optional.empty();
    }

    private Optional<Match> stacksLayers(Candidate it) {
        return it.said().isEmpty() ? over.stacked(it.section()) : Optional.empty();
    }

    /** A caption names a part to the letter or none: “Box 1. Recommendations”, and not “Table 2: Risks of delay”. */
    private Optional<Match> isCaption(Candidate it) {
        Matcher caption = Line.CAPTION.matcher(it.heading());
        return caption.lookingAt() ? matcher.match(caption.replaceFirst("")).filter(Match::exact).or(() -> Optional.of(NO_PART)) : Optional.empty();
    }

    /** “What the inspectors found” over a list of gains, one of drawbacks and a table of options. */
    private Optional<Match> setsOutBothSides(Candidate it) {
        return it.said().isEmpty() && it.worded().isEmpty() && it.contents().listsBothSides() ? Optional.of(NO_PART) : Optional.empty();
    }

    private Optional<Match> asksItself(Candidate it) {
        return isAsk(it.section(), it.place()) ? matcher.holding(RecordKind.RECOMMENDATION) : Optional.empty();
    }

    /** “Next steps”, “We would like to:” over a list asks nobody else. */
    private Optional<Match> saysWhatItsAuthorsWillDo(Candidate it) {
        return OwnPlan.isLedUpTo(it.section()) && it.worded().filter(match -> match.exact() && match.holds().isPresent()).isEmpty() ? Optional.of(NO_PART) : Optional.empty();
    }

    /** Key points stand behind the body where they are what was found out. */
    private Optional<Match> tellsOfFindings(Candidate it) {
        boolean behind = it.place().inTheBody() && it.worded().flatMap(Match::holds).filter(RecordKind.KEY_POINT::equals).isPresent();
        return behind && it.contents().tellsOfFindings() ? it.worded() : Optional.empty();
    }

    /** “What is at stake” over a table that sets opportunities against risks. */
    private Optional<Match> tabulatesBothSides(Candidate it) {
        boolean may = it.said().isEmpty() || it.isHinted() && (it.isSaid(BACKGROUND) || it.holds().filter(RecordKind.SIDES::contains).isPresent());
        return may && it.section().blocks().stream().anyMatch(block -> block instanceof Table table && PairedTable.is(table, tongue)) ? matcher.ofId(SpokenHeadings.TWO_SIDED)
                : Optional.empty();
    }

    /** “Gains and pitfalls of sharing”, though one side's words stand in it. */
    private Optional<Match> weighsBothSides(Candidate it) {
        boolean both = it.isHinted() && it.holds().filter(RecordKind.SIDES::contains).isPresent() && tongue.words().cues().twoSided(it.heading());
        return both && !it.tellsOfOneSide(tongue) ? matcher.ofId(SpokenHeadings.TWO_SIDED).or(it::said) : Optional.empty();
    }

    /** “Agenda of the second day” over a timetable. */
    private Optional<Match> tabulatesSomethingElse(Candidate it) {
        return it.isHinted() && it.holds().filter(kind -> areTablesWithout(kind, it.section())).isPresent() ? Optional.of(NO_PART) : Optional.empty();
    }

    /** “Index and artifacts” over links is no part that holds any. */
    private Optional<Match> leadsElsewhere(Candidate it) {
        return it.isHinted() && it.holds().isPresent() && it.contents().areLinks() ? Optional.of(NO_PART) : Optional.empty();
    }

    private boolean areTablesWithout(RecordKind kind, Section section) {
        return section.sections().isEmpty() && !section.blocks().isEmpty()
                && section.blocks().stream().allMatch(block -> block instanceof Table table && table.rows().size() > 1 && TableRecords.of(table, kind, tongue).isEmpty()
                        && (kind != RecordKind.RECOMMENDATION || CrossedTable.of(table, tongue).isEmpty()));
    }

    /** “Donor requests for data” asks nothing, and “Recommendations” stands elsewhere; what is counted in it as something else is that. */
    private Optional<Match> speaksOfAsks(Candidate it) {
        boolean elsewhere = it.isHinted() && it.holds(RecordKind.RECOMMENDATION) && it.said().filter(match -> silent.isSureOf(match.part())).isPresent();
        boolean counted = silent.announced(it.contents()).filter(kind -> kind != RecordKind.RECOMMENDATION).isPresent();
        return elsewhere && !counted && it.contents().readsLike(RecordKind.RECOMMENDATION, true, false) == 0 && !it.contents().things().askSeveral() ? Optional.of(NO_PART)
                : Optional.empty();
    }

    /** “Policy considerations” over what some said, others called for and nobody in the memo's own voice asks. */
    private Optional<Match> tellsWhatOthersAsk(Candidate it) {
        boolean reported = it.holds(RecordKind.RECOMMENDATION) && it.contents().reportsViews();
        return reported && !it.contents().things().askSeveral() && (it.isHinted() || it.contents().things().ordering() == 0) ? Optional.of(NO_PART) : Optional.empty();
    }

    /** “What is at stake” over names is no background. */
    private Optional<Match> saysWhatIsAtStake(Candidate it) {
        return it.isSaid(BACKGROUND) && it.isHinted() ? silent.pointsOf(it.contents()).flatMap(matcher::holding) : Optional.empty();
    }

    /** “Two risks follow from this:” under “Background”. */
    private Optional<Match> countsWhatItTells(Candidate it) {
        return it.isSaid(BACKGROUND) ? silent.announced(it.contents()).filter(RecordKind.SIDES::contains).flatMap(matcher::holding) : Optional.empty();
    }

    private Optional<Match> isContradicted(Candidate it) {
        Optional<RecordKind> other = it.isHinted() ? it.holds().flatMap(kind -> silent.contradicts(it.contents(), kind)) : Optional.empty();
        return other.flatMap(matcher::holding).filter(match -> !over.namesSeveral(it.section()));
    }

    /** “Limits of the method” over what is not known. */
    private Optional<Match> leavesOpen(Candidate it) {
        boolean elsewhere = it.holds(RecordKind.RISK) || it.holds(RecordKind.RECOMMENDATION);
        return it.isHinted() && !elsewhere && silent.onlyLeavesOpen(it.contents()) ? matcher.holding(RecordKind.OPEN_QUESTION).or(it::said) : Optional.empty();
    }

    private Optional<Match> concludesWithWhatIsNext(Candidate it) {
        return it.isSaid(CONCLUSION) && !silent.names(RecordKind.RECOMMENDATION)
                && (it.contents().asksNext() || it.contents().announcesAsks() || it.contents().told().filter(RecordKind.RECOMMENDATION::equals).isPresent())
                ? matcher.holding(RecordKind.RECOMMENDATION) : Optional.empty();
    }

    private Optional<Match> concludesWithWhatIsOpen(Candidate it) {
        return it.isSaid(CONCLUSION) && !silent.names(RecordKind.OPEN_QUESTION) && it.contents().leavesOpenNext() ? matcher.holding(RecordKind.OPEN_QUESTION) : Optional.empty();
    }

    /** Conclusions that are counted through several sections, whatever those are called, or set off from each other in the account of a meeting. */
    private Optional<Match> concludesPointByPoint(Candidate it) {
        return it.isSaid(CONCLUSION) && (it.contents().countsOn() || silent.setsOffWhatItTells(it.contents()))
                ? matcher.holding(RecordKind.KEY_POINT).map(Match::sure) : Optional.empty();
    }

    /** A conclusion before the body tells the memo in short. */
    private Optional<Match> concludesBeforehand(Candidate it) {
        boolean beforehand = it.isSaid(CONCLUSION) && it.place().early() && !it.place().inTheBody() && silent.namesAny();
        return beforehand && it.isNarrated() ? matcher.ofId(SUMMARY).or(it::said) : Optional.empty();
    }

    private Optional<Match> narratesKeyPoints(Candidate it) {
        return it.holds(RecordKind.KEY_POINT) && (it.isNarrated() || over.namesSeveral(it.section()) || it.section().sections().stream()
                .anyMatch(inner -> reading.of(inner).listsBothSides())) ? matcher.ofId(SUMMARY).or(it::said) : Optional.empty();
    }

    /** “The law in brief” behind the first sections. */
    private Optional<Match> tellsOfSomethingInBrief(Candidate it) {
        return it.isSaid(SUMMARY) && it.isHinted() && !it.place().early() && SOMETHING_IN_BRIEF.matcher(Fold.words(it.heading())).matches() ? Optional.of(NO_PART)
                : Optional.empty();
    }

    /** “At a glance” over what is plainly a list of asks. */
    private Optional<Match> summarisesRecords(Candidate it) {
        return it.isSaid(SUMMARY) && it.isHinted() ? silent.told(it.contents()).flatMap(matcher::holding) : Optional.empty();
    }

    /** What was found out and is counted as something: “Three risks came up:”. */
    private Optional<Match> announcesFindings(Candidate it) {
        return it.said().isEmpty() && silent.areFindings(it.contents()) ? silent.announced(it.contents()).flatMap(matcher::holding) : Optional.empty();
    }

    private Optional<Match> listsPoints(Candidate it) {
        boolean points = it.said().isEmpty() && silent.areFindings(it.contents()) || it.isSaid(SUMMARY) && silent.isListOfPoints(it.contents());
        return points ? matcher.holding(RecordKind.KEY_POINT).or(it::said) : Optional.empty();
    }

    /** The heading has said it, or the parts stand below it; of an appendix what it holds is still to be found out. */
    private Optional<Match> saysSo(Candidate it) {
        if (it.holds().isPresent() || it.said().isPresent() && !it.isSaid(PartMatcher.APPENDIX)) {
            return it.said();
        }
        return over.namesSeveral(it.section()) ? it.said().or(() -> Optional.of(NO_PART)) : Optional.empty();
    }

    private Optional<Match> readsLike(Candidate it) {
        if (it.isSaid(PartMatcher.APPENDIX) && (OtherVoices.in(it.heading()) || isOthers(it.section()))) {
            return Optional.empty();
        }
        boolean parts = it.section().sections().stream().anyMatch(inner -> matcher.match(inner.title()).filter(match -> match.exact() && match.holds().isPresent()).isPresent());
        return parts ? Optional.empty() : silent.holds(it.contents(), it.place())
                .filter(kind -> kind != RecordKind.APPROACH || !Wording.explains(it.heading())).flatMap(kind -> holding(it, kind));
    }

    /** “Annex” over “**Extract from the questionnaire**”: a line of its own says whose words stand below. */
    private static boolean isOthers(Section section) {
        return !section.blocks().isEmpty() && Line.isBold(section.blocks().get(0)) && OtherVoices.in(PlainText.of(section.blocks().get(0)));
    }

    /** One that was found before is enough in an appendix, and two elsewhere. */
    private Optional<Match> tellsOfComponents(Candidate it) {
        long known = it.section().sections().stream().map(Section::title).filter(isComponent).count() + it.leads().filter(isComponent).count();
        return known > (it.said().isPresent() ? 0 : 1) && it.leads().allMatch(isComponent) ? holding(it, RecordKind.COMPONENT) : Optional.empty();
    }

    /** More components, gathered or defined right behind others. */
    private Optional<Match> defines(Candidate it) {
        boolean behind = it.said().isEmpty() && it.place().before().filter(RecordKind.COMPONENT::equals).isPresent();
        return behind && (Group.gathers(RecordKind.COMPONENT, it.heading().strip()) || it.contents().things().areDefined()) ? matcher.holding(RecordKind.COMPONENT)
                : Optional.empty();
    }

    /** The part that holds such records; an appendix stays one. */
    private Optional<Match> holding(Candidate it, RecordKind kind) {
        return it.said().map(appendix -> appendix.holding(kind)).or(() -> matcher.holding(kind));
    }
}

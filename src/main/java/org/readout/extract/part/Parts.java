package org.readout.extract.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.readout.extract.entry.EntryMaker;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.LabelledSides;
import org.readout.extract.entry.Place;
import org.readout.extract.entry.Registry;
import org.readout.extract.entry.Sought;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.name.PartMatcher;
import org.readout.extract.name.PartMatcher.Match;
import org.readout.extract.name.SpokenHeadings;
import org.readout.extract.record.PartRecords;
import org.readout.extract.record.ProseRecords;
import org.readout.extract.record.RecordFinder;
import org.readout.extract.record.SectionForms;
import org.readout.extract.record.SidesInTurn;
import org.readout.extract.record.TitledBoxes;
import org.readout.extract.record.Unheaded;
import org.readout.extract.sign.LabelledPoint;
import org.readout.extract.sign.SaidAbove;
import org.readout.extract.sign.SilentHeading;
import org.readout.extract.sign.Telltale;
import org.readout.extract.sign.Things;
import org.readout.extract.table.PairedTable;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Section;
import org.readout.model.Table;

/** Goes through the sections of one memo in their order, has recognised which parts they are ({@link WhichPart}), and their records found. */
public final class Parts {

    private static final Set<String> BEFORE_THE_BODY = Set.of(WhichPart.SUMMARY, "key-points");
    private static final String RISKS = "risks";
    /** What ends a part around it. */
    private static final Set<RecordKind> ON_THEIR_OWN = Set.of(RecordKind.OPEN_QUESTION, RecordKind.RECOMMENDATION, RecordKind.COMPONENT);

    /** So many beside a section that is one of a form. */
    private static final int FEWEST_ALIKE = 2;

    private final PartMatcher matcher;
    private final Registry registry;
    private final Reading reading;
    private final Tongue tongue;
    private final SilentHeading silent;
    private final Optional<Chapter> chapter;
    private final Optional<RecordKind> whole;
    private final OverParts over;
    private final WhichPart which;
    private final TitledBoxes boxes;
    private final Unheaded unheaded;
    private final LabelledSides sides;
    private final SummedUp summedUp;
    /** How far it has come: see {@link Place}. */
    private boolean early = true;
    private boolean inTheBody;

    /**
     * @param chapter what the memo's title says that each section is
     * @param whole   what it says that a memo without sections is
     */
    Parts(PartMatcher matcher, OverParts over, Registry registry, Reading reading, SilentHeading silent, Optional<Chapter> chapter, Optional<RecordKind> whole) {
        this.matcher = matcher;
        this.registry = registry;
        this.reading = reading;
        this.tongue = reading.tongue();
        this.silent = silent;
        this.chapter = chapter;
        this.whole = whole;
        this.over = over;
        this.which = new WhichPart(matcher, over, reading, silent, name -> registry.knows(RecordKind.COMPONENT, name));
        this.boxes = new TitledBoxes(matcher, silent, registry, tongue);
        this.sides = new LabelledSides(reading.blocks(), registry, tongue);
        this.summedUp = SummedUp.in(reading.blocks());
        this.unheaded = new Unheaded(silent, reading.unheaded(), registry, tongue);
    }

    /** What stands before the first heading. */
    public List<Block> first(List<Block> blocks) {
        int before = registry.size();
        List<Block> weighed = weighed(blocks.stream().map(boxes::first).toList(), (said, line) -> true);
        if (registry.size() == before && whole.isPresent()) {
            return new RecordFinder(sought(whole.get()), false).blocks(weighed);
        }
        return weighed;
    }

    public List<Section> understood(List<Section> sections) {
        List<Section> taken = boxes.taken(sections);
        if (taken.size() > 1 && isTitleOfTwoLines(taken.get(0), taken.get(1))) {
            return Stream.concat(Stream.of(taken.get(0)), beside(taken.subList(1, taken.size())).stream()).toList();
        }
        return taken.size() == 1 && !taken.get(0).sections().isEmpty() && over.isTitle(taken.get(0)) ? List.of(overParts(taken.get(0))) : beside(taken);
    }

    /** “# Open tides” over nothing but “## A map of the parts of a gauge”, with “# Summary” next: what stands under the second line is the imprint. */
    private boolean isTitleOfTwoLines(Section first, Section next) {
        return first.blocks().isEmpty() && first.sections().size() == 1 && Below.isBare(first.sections().get(0)) && next.heading().level() == first.heading().level()
                && !first.hasNumber()
                && namesNothing(first) && matcher.match(first.sections().get(0).title()).filter(Match::exact).isEmpty() && matcher.match(next.title())
                .filter(match -> match.exact() && match.holds().isEmpty()).isPresent();
    }

    /** A table that sets opportunities or benefits against risks has a record in every cell; lists and paragraphs may say of themselves what they are. */
    private List<Block> weighed(List<Block> blocks, BiPredicate<RecordKind, String> wanted) {
        return unheaded.in(sides.in(blocks), wanted).stream().map(block -> block instanceof Table table ? PairedTable.enter(table, registry, tongue) : block).toList();
    }

    private List<Section> beside(List<Section> sections) {
        boolean order = !silent.names(RecordKind.RECOMMENDATION) && silent.asksByOrders() && Telltale.areOrders(sections.stream().filter(which::mayOrder).toList(), tongue);
        boolean steps = Telltale.areSteps(sections);
        List<Section> understood = new ArrayList<>();
        Optional<RecordKind> before = Optional.empty();
        for (int at = 0; at < sections.size(); at++) {
            Optional<RecordKind> behind = at + 1 < sections.size() ? oneSide(sections.get(at + 1).title()) : Optional.empty();
            boolean aside = steps && sections.get(at).hasNumber() || isForm(sections.get(at), sections);
            Section made = understand(sections.get(at), new Place(before, behind, early, inTheBody, order), aside);
            before = matcher.ofId(made.part()).flatMap(Match::holds);
            understood.add(made);
        }
        return understood;
    }

    /**
     * Whether it is filled in like several beside it, under a heading that names no part: “In principle”, “In practice” and “An example” under each of ten concerns are no
     * records.
     */
    private boolean isForm(Section section, List<Section> beside) {
        boolean mayBe = beside.size() > FEWEST_ALIKE && namesNothing(section) && section.sections().stream().allMatch(inner -> inner.sections().isEmpty() && namesNothing(inner));
        if (!mayBe) {
            return false;
        }
        Set<String> names = reading.of(section).things().names();
        return names.size() > 1 && names.stream().noneMatch(name -> tongue.words().fields().key(name).isPresent())
                && beside.stream().filter(other -> other != section && reading.of(other).things().names().equals(names)).limit(FEWEST_ALIKE).count() == FEWEST_ALIKE;
    }

    /** Whether no part goes by any of its heading's words. */
    private boolean namesNothing(Section section) {
        return matcher.match(section.title()).isEmpty();
    }

    private Optional<RecordKind> oneSide(String heading) {
        return tongue.words().cues().twoSided(heading) ? Optional.empty() : matcher.match(heading).flatMap(Match::holds);
    }

    private Section understand(Section section, Place place) {
        return understand(section, place, false);
    }

    /** @param aside whether it is beside others of its make, and no part whatever it reads like */
    private Section understand(Section section, Place place, boolean aside) {
        if (silent.names(RecordKind.RECOMMENDATION) && namesNothing(section) && summedUp.has(section)) {
            return section;
        }
        boolean one = !aside && chapter.filter(each -> each.isOne(section, matcher, reading)).isPresent();
        if (reading.of(section).things().areQuoted() || !(one && chapter.get().counted().isEmpty()) && tellsOfOthers(section)) {
            return section.ofPart(matcher.match(section.title()).map(Match::part).orElse(""));
        }
        Optional<Match> match = aside ? Optional.empty() : which.of(section, place);
        String part = match.map(Match::part).orElse("");
        Optional<RecordKind> kind = match.flatMap(Match::holds);
        early = early && BEFORE_THE_BODY.contains(part);
        inTheBody = inTheBody || kind.filter(held -> held != RecordKind.KEY_POINT).isPresent();
        if (ItemLabel.isQualifiedAsk(section.heading().inlines())) {
            return headed(RecordKind.RECOMMENDATION, section.ofPart(""));
        }
        if (reading.unheaded().takeaways() && LabelledPoint.is(section.heading())) {
            return headed(RecordKind.KEY_POINT, section.ofPart(""));
        }
        if (one) {
            return ofChapter(chapter.get(), section);
        }
        if (kind.isEmpty() && !aside && !silent.isSureOf(RISKS) && Dangers.areIn(section, tongue)) {
            return counted(RecordKind.RISK, section, section.sections().size());
        }
        int parts = kind.isEmpty() && !aside && silent.expectsParts() && match.filter(this::isSaid).isEmpty() ? parts(section) : 0;
        return parts > 0 ? counted(RecordKind.COMPONENT, section, parts) : kind.isPresent() ? holding(kind.get(), match.get(), section, place) : telling(section.ofPart(part));
    }

    /** Whether a heading says to the letter what it is over; an appendix is one whatever it is over. */
    private boolean isSaid(Match match) {
        return match.exact() && !match.part().equals(PartMatcher.APPENDIX);
    }

    /** How many of its first sections are counted above them as parts of something; none where one of them is a part of the memo: “Background”. */
    private int parts(Section section) {
        int parts = CountedParts.in(section, tongue);
        return section.sections().stream().limit(parts).anyMatch(inner -> matcher.match(inner.title()).filter(Match::exact).isPresent()) ? 0 : parts;
    }

    /** What its first sections are is said above them, or by their heading and names; what stands behind those is looked at for itself. */
    private Section counted(RecordKind kind, Section section, int parts) {
        registry.turnTo(section.heading().id());
        List<Section> inner = section.sections();
        List<Section> rest = beside(inner.subList(parts, inner.size()));
        return section.ofPart(partOf(kind)).over(Stream.concat(inner.stream().limit(parts).map(each -> headed(kind, each.ofPart(""))), rest.stream()).toList());
    }

    private boolean tellsOfOthers(Section section) {
        return OtherVoices.in(section.title()) && !silent.areFindings(reading.of(section));
    }

    /** A section of a draft whose title says that each is a record, or gathers some. */
    private Section ofChapter(Chapter chapter, Section section) {
        RecordKind kind = chapter.kind();
        if (chapter.lists() && !section.saysNothing()) {
            return new RecordFinder(sought(kind), true).in(section.ofPart(partOf(kind)));
        }
        SectionForms forms = new SectionForms(kind, tongue);
        boolean record = forms.isRecord(section) && (!chapter.gathers() || SectionForms.orders(section, tongue));
        int before = registry.size();
        Section found = record ? headed(kind, section.ofPart("")) : new PartRecords(sought(kind), matcher).in(section.ofPart(""), chapter.gathers());
        return !record && registry.size() > before ? found.ofPart(partOf(kind)) : found;
    }

    private Sought sought(RecordKind kind) {
        return new Sought(kind, registry, tongue);
    }

    private String partOf(RecordKind kind) {
        return matcher.holding(kind).map(Match::part).orElse("");
    }

    /** A part that holds records, unless its heading was known by some words only and what stands under it tells that it holds none. */
    private Section holding(RecordKind kind, Match match, Section section, Place place) {
        if (!match.exact() && over.namesSeveral(section) && !(kind == RecordKind.OPEN_QUESTION && openWithQuestions(section.sections())) && reading.of(section).announced()
                .filter(kind::equals).isEmpty()) {
            return overParts(section);
        }
        if (kind == RecordKind.RECOMMENDATION && !match.exact() && new FieldsOfWork(tongue).in(section)) {
            return section.ofPart("");
        }
        registry.turnTo(section.heading().id());
        if (kind == RecordKind.RECOMMENDATION && which.isAsk(section, place)) {
            return headed(kind, section.ofPart(match.part()));
        }
        List<Section> inner = section.sections();
        int last = inner.size() - 1;
        if (last < 0 || !isOutside(inner.get(last), kind)) {
            return recorded(kind, match, section);
        }
        Section before = recorded(kind, match, section.over(inner.subList(0, last)));
        return before.over(Stream.concat(before.sections().stream(), Stream.of(understand(inner.get(last), Place.ANYWHERE))).toList());
    }

    /** “Costs” over “Who pays for the notices? …”: whatever they are called, each begins with what is not known. */
    private boolean openWithQuestions(List<Section> sections) {
        return sections.stream().allMatch(inner -> !inner.blocks().isEmpty() && Sentences.of(PlainText.of(inner.blocks().get(0)), tongue).stream().limit(1)
                .anyMatch(first -> Unknown.isLeftOpen(first.text())));
    }

    /** “References” at the end of a part, or “Topics for further research” over questions at that of another. */
    private boolean isOutside(Section section, RecordKind around) {
        return matcher.match(section.title()).filter(match -> match.exact() && Chapter.AT_THE_ENDS.contains(match.part()) || around != RecordKind.OPEN_QUESTION
                && isLeftOpen(section, match)).isPresent();
    }

    private Section recorded(RecordKind kind, Match match, Section section) {
        Section named = (kind == RecordKind.APPROACH ? weighedWithin(section) : section).ofPart(match.part());
        boolean defined = kind == RecordKind.COMPONENT && !match.exact() && reading.of(section).definesParts();
        if (defined || section.sections().stream().anyMatch(inner -> isPartOfItsOwn(inner, kind))) {
            return new RecordFinder(sought(kind), false).in(named.over(List.of())).over(beside(section.sections()));
        }
        int before = registry.size();
        boolean layer = kind == RecordKind.COMPONENT && namesNothing(section) && silent.groupsParts(reading.of(section));
        Group group = layer ? new Group(Map.of("layer", section.title())) : Group.NONE;
        Section found = new PartRecords(sought(kind).below(group), matcher).in(named, match.prose());
        boolean tellsNothing = kind == RecordKind.RECOMMENDATION && registry.size() == before && found.equals(named)
                || kind == RecordKind.COMPONENT && !match.exact() && registry.holds(RecordKind.COMPONENT) && found.equals(named);
        boolean none = tellsNothing && !match.part().equals(PartMatcher.APPENDIX) && NoAsks.in(section, match.exact());
        return none ? found.ofPart("") : found;
    }

    /** What lines that come again say is good and bad about each way. */
    private Section weighedWithin(Section section) {
        return new Section(section.part(), section.heading(), unheaded.in(section.blocks(), (said, line) -> RecordKind.SIDES.contains(said)),
                section.sections().stream().map(this::weighedWithin).toList());
    }

    /** Inside a part that holds records, only a heading that is to the letter another part's ends it: “Artifacts” among components gathers some of them. */
    private boolean isPartOfItsOwn(Section section, RecordKind around) {
        return section.sections().size() + section.blocks().size() > 0 && matcher.match(section.title()).filter(Match::exact)
                .flatMap(Match::holds).filter(kind -> kind != around && ON_THEIR_OWN.contains(kind)).isPresent();
    }

    private boolean isLeftOpen(Section section, Match match) {
        return match.holds().filter(RecordKind.OPEN_QUESTION::equals).isPresent() && (reading.of(section).openness() == Things.ALL || reading.of(section).onlyAsksQuestions());
    }

    /** A section that holds no records, but may have some in its text or below it. */
    private Section telling(Section section) {
        boolean summary = section.part().equals(WhichPart.SUMMARY);
        if (summary && silent.areAllItTells(reading.of(section))) {
            return new RecordFinder(sought(RecordKind.KEY_POINT), true).in(section);
        }
        boolean again = summary || section.part().equals(WhichPart.CONCLUSION);
        List<Block> labelled = section.part().equals(SpokenHeadings.TWO_SIDED) ? this.sides.weighed(section.blocks()) : section.blocks();
        List<Block> blocks = weighed(labelled, (said, line) -> !(summary && SaidAbove.sumsUp(line)) && !(again && silent.names(said)));
        RecordKind good = tongue.words().cues().tellsOfChances(section.title()) ? RecordKind.OPPORTUNITY : RecordKind.BENEFIT;
        boolean unsaid = section.part().equals(SpokenHeadings.TWO_SIDED) && blocks.equals(section.blocks()) && section.sections().isEmpty();
        List<Block> sides = unsaid ? new SidesInTurn(sought(good), matcher).in(blocks) : blocks;
        List<Section> inner = beside(section.sections());
        Section told = new Section(section.part(), section.heading(), sides, summary ? inner.stream().map(this::withoutProsePart).toList() : inner);
        boolean bothSides = unsaid && sides.equals(blocks);
        return bothSides ? ProseRecords.sides(tabled(told), sought(good)) : told;
    }

    /** “Component | Opportunity | Risk”, where no section is about one side alone. */
    private Section tabled(Section section) {
        return silent.isSureOf("risks") || silent.isSureOf("opportunities") ? section : new Section(section.part(), section.heading(),
                section.blocks().stream().map(block -> block instanceof Table table ? PairedTable.enterWeighed(table, registry, tongue) : block).toList(), section.sections());
    }

    /** “Policy context” within a summary sums up as well. */
    private Section withoutProsePart(Section section) {
        return matcher.ofId(section.part()).filter(part -> part.holds().isEmpty() && !part.part().equals(SpokenHeadings.TWO_SIDED)).isPresent() ? section.ofPart("") : section;
    }

    private Section overParts(Section section) {
        return new Section("", section.heading(), weighed(section.blocks(), (said, line) -> true), beside(section.sections()));
    }

    /** “Recommendation 2: …” beside the others, each with what is said of it: its heading is the record, and stays one. */
    private Section headed(RecordKind kind, Section section) {
        Anchor record = new Anchor(Records.rowAnchor(new EntryMaker(sought(kind)).entered(section)));
        List<Block> blocks = new ArrayList<>(section.blocks());
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Paragraph paragraph) {
                blocks.set(at, new Paragraph(paragraph.span(), Stream.concat(Stream.<Inline>of(record), paragraph.inlines().stream()).toList()));
                break;
            }
        }
        return new Section(section.part(), section.heading(), blocks, section.sections());
    }
}

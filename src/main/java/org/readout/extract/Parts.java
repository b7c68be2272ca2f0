package org.readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Section;
import org.readout.model.Styled;
import org.readout.model.Table;

/** Recognises the parts of a memo and has their records found. */
final class Parts {

    private static final String SUMMARY = "summary";
    private static final Set<String> BEFORE_THE_BODY = Set.of(SUMMARY, "key-points");
    /** Parts that words of a heading name only where no records stand before it: “What happened after release” is no background. */
    private static final Set<String> BEFORE_THE_RECORDS = Set.of("key-points", "background");
    private static final Pattern NARRATES = Pattern.compile("(?U)^(?:what|why|how|when|ce que|pourquoi|comment|por que|que|como|was|warum|wie)\\b.*");

    private final PartMatcher matcher;
    private final Registry registry;
    private final Reading reading;
    private final Tongue tongue;
    private final SilentHeading silent;
    private final TitledBoxes boxes;
    private final Unheaded unheaded;
    private final LabelledSides sides;
    private final Sensed sensed;
    private boolean early = true;
    private boolean inTheBody;
    private Optional<RecordKind> chapter = Optional.empty();
    private List<Block> preamble = List.of();
    private boolean ordering;

    Parts(PartMatcher matcher, Registry registry, Reading reading, SilentHeading silent) {
        this.matcher = matcher;
        this.registry = registry;
        this.reading = reading;
        this.tongue = reading.tongue();
        this.silent = silent;
        this.boxes = new TitledBoxes(matcher, silent, registry, reading.tongue());
        this.sensed = new Sensed(silent, matcher, registry, reading);
        this.sides = new LabelledSides(reading.blocks(), registry, reading.tongue());
        this.unheaded = new Unheaded(silent::names, reading.blocks(), registry, reading.tongue());
    }

    /** @param title the memo's, which may say what its sections are */
    List<Section> understood(String title, List<Section> sections) {
        List<Section> taken = boxes.taken(sections);
        boolean under = taken.size() == 1 && isTitle(taken.get(0));
        chapter = Chapter.kind(under ? title(taken.get(0)) : title, under ? taken.get(0).blocks() : preamble, under ? taken.get(0).sections() : taken, matcher, reading);
        return under ? List.of(titled(taken.get(0))) : beside(taken);
    }

    /** What stands before the first heading. */
    List<Block> first(List<Block> blocks) {
        preamble = blocks;
        int before = registry.size();
        List<Block> weighed = weighed(blocks.stream().map(boxes::first).toList(), said -> true);
        return registry.size() > before ? weighed : sensed.first(weighed);
    }

    /** A table that sets opportunities or benefits against risks has a record in every cell; lists and paragraphs may say of themselves what they are. */
    private List<Block> weighed(List<Block> blocks, Predicate<RecordKind> wanted) {
        return unheaded.in(sides.in(blocks), wanted).stream().map(block -> block instanceof Table table ? PairedTable.enter(table, registry, tongue) : block).toList();
    }

    /** What stands over all the parts is the memo's title, whatever it speaks of; “Recommendations” over asks in groups is a part. */
    boolean isTitle(Section section) {
        Optional<PartMatcher.Match> part = matcher.match(title(section));
        if (part.filter(match -> match.exact() && match.holds().isPresent()).isPresent() || counted(section).isPresent()) {
            return false;
        }
        boolean named = Fold.words(title(section)).equals(Fold.words(reading.document().metadata().title()));
        return named && part.filter(PartMatcher.Match::exact).isEmpty() || section.sections().size() > 1 && (OtherVoices.in(title(section)) || namesSeveralParts(section)
                || section.sections().stream().anyMatch(inner -> Telltale.isCountedAsk(inner.heading().inlines()) || part.filter(match -> match.holds().isEmpty()).isPresent() && matcher.match(title(inner)).flatMap(PartMatcher.Match::holds).isPresent()));
    }

    private List<Section> beside(List<Section> sections) {
        boolean around = ordering;
        ordering = !silent.names(RecordKind.RECOMMENDATION) && Telltale.areOrders(sections.stream().filter(section -> matcher.match(title(section)).isEmpty()).toList(), tongue);
        List<Section> understood = new ArrayList<>();
        Optional<RecordKind> before = Optional.empty();
        for (int at = 0; at < sections.size(); at++) {
            Optional<RecordKind> behind = sections.stream().skip(at + 1).limit(1).map(Parts::title).flatMap(next -> matcher.match(next).flatMap(PartMatcher.Match::holds).filter(kind -> !tongue.words().cues().twoSided(next)).stream()).findFirst();
            Section made = understand(sections.get(at), new Place(before, behind));
            before = matcher.ofId(made.part()).flatMap(PartMatcher.Match::holds);
            understood.add(made);
        }
        ordering = around;
        return understood;
    }

    private Section understand(Section section, Place place) {
        if (OtherVoices.in(title(section)) && !silent.areFindings(reading.of(section)) || reading.of(section).areQuoted()) {
            return new Section(matcher.match(title(section)).map(PartMatcher.Match::part).orElse(""), section.heading(), section.blocks(), section.sections());
        }
        Optional<PartMatcher.Match> match = match(section, place);
        String part = match.map(PartMatcher.Match::part).orElse("");
        early = early && BEFORE_THE_BODY.contains(part);
        inTheBody = inTheBody || match.flatMap(PartMatcher.Match::holds).filter(kind -> kind != RecordKind.KEY_POINT).isPresent();
        Section named = new Section(part, section.heading(), section.blocks(), section.sections());
        Optional<RecordKind> kind = match.flatMap(PartMatcher.Match::holds);
        if (ItemLabel.isQualifiedAsk(section.heading().inlines())) {
            return headed(RecordKind.RECOMMENDATION, unnamed(section));
        }
        if (chapter.isPresent() && Chapter.isOne(section, chapter.get(), matcher, reading)) {
            return ofChapter(chapter.get(), section);
        }
        if (kind.isPresent() && !match.get().exact() && namesSeveralParts(section) && reading.of(section).announced().filter(kind.get()::equals).isEmpty()) {
            return titled(section);
        }
        if (kind.filter(RecordKind.RECOMMENDATION::equals).isPresent() && !match.get().exact() && new FieldsOfWork(tongue).in(section)) {
            return unnamed(section);
        }
        kind.ifPresent(holds -> registry.turnTo(section.heading().id()));
        if (kind.filter(RecordKind.RECOMMENDATION::equals).isPresent() && asks(section)) {
            return headed(RecordKind.RECOMMENDATION, named);
        }
        Optional<Section> last = kind.isPresent() ? section.sections().stream().reduce((one, next) -> next).filter(this::isOutside) : Optional.empty();
        if (last.isPresent()) {
            Section before = understand(new Section(section.part(), section.heading(), section.blocks(), section.sections().subList(0, section.sections().size() - 1)), place);
            return new Section(before.part(), before.heading(), before.blocks(), Stream.concat(before.sections().stream(), Stream.of(understand(last.get(), Place.ANYWHERE))).toList());
        }
        if (kind.isPresent() && section.sections().stream().noneMatch(inner -> isPartOfItsOwn(inner, kind.get()))) {
            int before = registry.size();
            Section found = new PartRecords(kind.get(), matcher, registry, tongue).in(named, match.get().prose());
            boolean tellsNothing = kind.get() == RecordKind.RECOMMENDATION && registry.size() == before || kind.get() == RecordKind.COMPONENT && !match.get().exact() && registry.holds(RecordKind.COMPONENT) && found.equals(named);
            return tellsNothing && PartRecords.asksNothing(section, match.get().exact()) ? new Section(matcher.ofId(PartMatcher.APPENDIX).map(PartMatcher.Match::part).filter(part::equals).orElse(""), found.heading(), found.blocks(), found.sections()) : found;
        }
        if (kind.isPresent()) {
            Section own = new RecordFinder(kind.get(), registry, tongue, Group.NONE)
                    .in(new Section(part, section.heading(), section.blocks(), List.of()));
            return new Section(part, section.heading(), own.blocks(), inner(section));
        }
        List<Block> blocks = weighed(section.blocks(), part.equals(SUMMARY) ? said -> said != RecordKind.KEY_POINT : said -> true);
        Section made = new Section(part, section.heading(), blocks, inner(section));
        return part.equals(SpokenHeadings.TWO_SIDED) && blocks.equals(section.blocks()) && section.sections().isEmpty()
                ? ProseRecords.sides(made, tongue.words().cues().tellsOfChances(title(section)) ? RecordKind.OPPORTUNITY : RecordKind.BENEFIT, registry, tongue) : made;
    }

    /** Whether its heading is an ask itself, by its count or among others that order. */
    private boolean asks(Section section) {
        return Telltale.isCountedAsk(section.heading().inlines()) || ordering && matcher.match(title(section)).isEmpty();
    }

    /** A section of a draft whose title says that each is a record, or gathers some. */
    private Section ofChapter(RecordKind kind, Section section) {
        SectionForms forms = new SectionForms(kind, tongue, new BlockForms(kind, tongue));
        boolean record = forms.isRecord(section, forms.siblings(List.of(section)));
        return record ? headed(kind, unnamed(section)) : new PartRecords(kind, matcher, registry, tongue).in(unnamed(section), false);
    }

    /** “References” at the end of a part. */
    private boolean isOutside(Section section) {
        return matcher.match(title(section)).filter(match -> match.exact() && Chapter.AT_THE_ENDS.contains(match.part())).isPresent();
    }

    private static Section unnamed(Section section) {
        return new Section("", section.heading(), section.blocks(), section.sections());
    }

    /** “Recommendation 2: …” beside the others, each with what is said of it: its heading is the record, and stays one. */
    private Section headed(RecordKind kind, Section section) {
        Anchor record = new Anchor(Records.rowAnchor(new EntryMaker(kind, registry, tongue, Group.NONE).entered(section)));
        List<Block> blocks = new ArrayList<>(section.blocks());
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Paragraph paragraph) {
                blocks.set(at, new Paragraph(paragraph.span(), Stream.concat(Stream.<Inline>of(record), paragraph.inlines().stream()).toList()));
                break;
            }
        }
        return new Section(section.part(), section.heading(), blocks, section.sections());
    }

    /** A section over parts that is none itself. */
    private Section titled(Section section) {
        return new Section("", section.heading(), weighed(section.blocks(), said -> true), inner(section));
    }

    /** The part that a section is: by its heading or, where that says nothing of records, by what stands in it. */
    private Optional<PartMatcher.Match> match(Section section, Place place) {
        String heading = PlainText.of(section.heading());
        Optional<PartMatcher.Match> counted = counted(section);
        if (counted.isPresent()) {
            return counted;
        }
        if (BlockForms.CAPTION.matcher(heading).lookingAt()) {
            return matcher.match(BlockForms.CAPTION.matcher(heading).replaceFirst("")).filter(PartMatcher.Match::exact);
        }
        if (asks(section)) {
            return matcher.holding(RecordKind.RECOMMENDATION);
        }
        Optional<PartMatcher.Match> worded = matcher.match(heading);
        if (inTheBody && worded.flatMap(PartMatcher.Match::holds).filter(RecordKind.KEY_POINT::equals).isPresent() && reading.of(section).tellsOfFindings()) {
            return worded;
        }
        Optional<PartMatcher.Match> said = worded.filter(match -> !inTheBody || match.exact() || !BEFORE_THE_RECORDS.contains(match.part()));
        if (said.filter(match -> !match.exact() && match.holds().filter(SpokenHeadings.SIDES::contains).isPresent()).isPresent() && tongue.words().cues().twoSided(heading) && !SidesInProse.areOne(section, tongue)) {
            return matcher.ofId(SpokenHeadings.TWO_SIDED).or(() -> said);
        }
        if (said.filter(match -> !match.exact() && match.holds().filter(kind -> isTableOfSomethingElse(section, kind)).isPresent()).isPresent()) {
            return Optional.empty();
        }
        Optional<RecordKind> atStake = said.filter(match -> match.part().equals("background") && !match.exact()).flatMap(match -> silent.pointsOf(reading.of(section)));
        if (atStake.isPresent()) {
            return matcher.holding(atStake.get());
        }
        Optional<RecordKind> counts = said.filter(match -> match.part().equals("background")).flatMap(match -> reading.of(section).announced()).filter(SpokenHeadings.SIDES::contains);
        if (counts.isPresent()) {
            return matcher.holding(counts.get());
        }
        Optional<PartMatcher.Match> other = said.filter(match -> !match.exact()).flatMap(PartMatcher.Match::holds).flatMap(kind -> silent.contradicts(reading.of(section), kind)).flatMap(matcher::holding);
        if (other.isPresent() && !namesSeveralParts(section)) {
            return other;
        }
        if (said.filter(match -> !match.exact() && match.holds().filter(kind -> kind != RecordKind.RISK && kind != RecordKind.RECOMMENDATION).isEmpty()).isPresent() && silent.onlyLeavesOpen(reading.of(section))) {
            return matcher.holding(RecordKind.OPEN_QUESTION).or(() -> said);
        }
        if (said.filter(match -> match.part().equals("conclusion")).isPresent() && !silent.names(RecordKind.RECOMMENDATION) && reading.of(section).asksNext()) {
            return matcher.holding(RecordKind.RECOMMENDATION);
        }
        if (said.filter(match -> match.part().equals("conclusion")).isPresent() && early && !inTheBody && silent.namesAny() && isNarrated(section)) {
            return matcher.ofId(SUMMARY).or(() -> said);
        }
        if (said.flatMap(PartMatcher.Match::holds).filter(kind -> kind == RecordKind.KEY_POINT).isPresent() && isNarrated(section)) {
            return matcher.ofId(SUMMARY).or(() -> said);
        }
        if (said.filter(match -> match.part().equals(SUMMARY) && !match.exact()).isPresent() && reading.of(section).told().isPresent()) {
            return reading.of(section).told().flatMap(matcher::holding).or(() -> said);
        }
        if (said.isEmpty() && silent.areFindings(reading.of(section)) && reading.of(section).announced().isPresent()) {
            return reading.of(section).announced().flatMap(matcher::holding);
        }
        if (said.isEmpty() && silent.areFindings(reading.of(section)) || said.filter(match -> match.part().equals(SUMMARY)).isPresent() && silent.isListOfPoints(reading.of(section))) {
            return matcher.holding(RecordKind.KEY_POINT).or(() -> said);
        }
        if (said.isPresent() && !said.get().part().equals(PartMatcher.APPENDIX) || said.flatMap(PartMatcher.Match::holds).isPresent() || namesSeveralParts(section)) {
            return said;
        }
        Optional<RecordKind> kind = section.sections().stream().anyMatch(inner -> matcher.match(title(inner)).filter(match -> match.exact() && match.holds().isPresent()).isPresent()) ? Optional.empty()
                : silent.holds(reading.of(section), early, place).filter(held -> held != RecordKind.APPROACH || !SectionForms.explains(heading));
        long known = section.sections().stream().filter(inner -> registry.knows(RecordKind.COMPONENT, title(inner))).count() + leads(section).filter(name -> registry.knows(RecordKind.COMPONENT, name)).count();
        if (kind.isEmpty() && known > (said.isPresent() ? 0 : 1) && leads(section).allMatch(name -> registry.knows(RecordKind.COMPONENT, name))) {
            return said.map(appendix -> appendix.holding(RecordKind.COMPONENT)).or(() -> matcher.holding(RecordKind.COMPONENT));
        }
        if (kind.isEmpty() && said.isEmpty() && place.before().filter(RecordKind.COMPONENT::equals).isPresent() && (Group.gathers(RecordKind.COMPONENT, title(section)) || reading.of(section).areDefined())) {
            return matcher.holding(RecordKind.COMPONENT);
        }
        if (kind.isEmpty() && said.isEmpty()) {
            return sensed.part(section, place);
        }
        return kind.isEmpty() ? said : said.map(appendix -> appendix.holding(kind.get())).or(() -> matcher.holding(kind.get()));
    }

    /** “Our five asks” over sections, whatever those are called. */
    private Optional<PartMatcher.Match> counted(Section section) {
        Optional<RecordKind> kind = section.sections().size() > 1 ? tongue.words().announced().in(title(section)) : Optional.empty();
        Optional<PartMatcher.Match> said = matcher.match(title(section));
        return kind.filter(counted -> said.flatMap(PartMatcher.Match::holds).filter(counted::equals).isPresent() || said.isEmpty() && !OtherVoices.in(title(section)))
                .flatMap(matcher::holding).map(match -> new PartMatcher.Match(match.part(), match.holds(), true, match.prose()));
    }

    /** “Agenda of the second day” over a timetable. */
    private boolean isTableOfSomethingElse(Section section, RecordKind kind) {
        return section.sections().isEmpty() && !section.blocks().isEmpty()
                && section.blocks().stream().allMatch(block -> block instanceof Table table && table.rows().size() > 1 && TableRecords.of(table, kind, tongue).isEmpty() && (kind != RecordKind.RECOMMENDATION || CrossedTable.of(table, tongue).isEmpty()));
    }

    /** “Highlights” with “Why we did this study” and “What we found” under it tells in short rather than point by point. */
    private static boolean isNarrated(Section section) {
        boolean told = section.sections().isEmpty() && !section.blocks().isEmpty() && section.blocks().stream().allMatch(Parts::isPlain);
        return told || section.sections().size() > 1 && section.sections().stream().allMatch(inner -> NARRATES.matcher(Fold.heading(PlainText.of(inner.heading()))).matches()
                && inner.blocks().stream().noneMatch(ListBlock.class::isInstance));
    }

    static boolean isPlain(Block block) {
        return block instanceof Paragraph paragraph && paragraph.inlines().stream().noneMatch(Styled.class::isInstance) && !PlainText.of(paragraph.inlines()).strip().endsWith(":");
    }

    /** A title over the whole memo may speak of risks and be no part: the parts stand under it. */
    boolean namesSeveralParts(Section section) {
        return section.sections().stream().flatMap(inner -> matcher.match(PlainText.of(inner.heading())).stream())
                .map(PartMatcher.Match::part).distinct().count() > 1;
    }

    /** What the section's own paragraphs begin with in bold. */
    private static Stream<String> leads(Section section) {
        return section.blocks().stream().filter(Paragraph.class::isInstance).flatMap(block -> Lead.bold(((Paragraph) block).inlines()).map(Lead::text).stream());
    }

    private static String title(Section section) {
        return PlainText.of(section.heading()).strip();
    }

    private List<Section> inner(Section section) {
        return beside(section.sections());
    }

    /** Inside a part that holds records, only a heading that is to the letter another part's ends it: “Artifacts” among components gathers some of them. */
    private boolean isPartOfItsOwn(Section section, RecordKind around) {
        return matcher.match(PlainText.of(section.heading()))
                .filter(match -> match.exact() && match.holds().filter(kind -> kind != around).isPresent() && section.sections().size() + section.blocks().size() > 0)
                .filter(match -> match.holds().get() == RecordKind.OPEN_QUESTION || match.holds().get() == RecordKind.RECOMMENDATION
                        || match.holds().get() == RecordKind.COMPONENT)
                .isPresent();
    }
}

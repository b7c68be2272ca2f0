package org.readout.extract.part;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.extract.entry.Place;
import org.readout.extract.entry.Registry;
import org.readout.extract.heading.NumberedBelow;
import org.readout.extract.heading.SectionTree;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Tongue;
import org.readout.extract.name.AddressedBelow;
import org.readout.extract.name.PartMatcher;
import org.readout.extract.name.PartNames;
import org.readout.extract.name.SpokenHeadings;
import org.readout.extract.name.UnnumberedBelow;
import org.readout.extract.sign.Architecture;
import org.readout.extract.sign.LabelledAsk;
import org.readout.extract.sign.SilentHeading;
import org.readout.extract.sign.Telltale;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Heading;
import org.readout.model.ListBlock;
import org.readout.model.MemoType;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.SourceSpan;

/** A document held against one memo type: the parts its headings name, and how far it is a memo of that type. */
public final class HeldAgainst {

    private static final int FEWEST_LINES = 3;

    private final Reading reading;
    private final MemoType type;
    private final PartMatcher matcher;
    private final List<Block> spoken;
    private final SilentHeading silent;
    private final Below below;
    private final OverParts over;
    private final Optional<Chapter> chapter;

    public HeldAgainst(Reading reading, MemoType type, PartNames names) {
        this.reading = reading;
        this.type = type;
        PartMatcher any = new PartMatcher(names);
        List<Block> headed = SpokenHeadings.recognised(reading.blocks(), any, reading.tongue());
        this.spoken = AddressedBelow.recognised(NumberedBelow.recognised(UnnumberedBelow.recognised(headed, any), (heading, below) -> leadsOn(heading, below, any)), any,
                reading.tongue());
        SectionTree tree = reading.tree(spoken);
        boolean weighs = weighs(any) || tree.sections().stream().anyMatch(this::announcesGood);
        this.matcher = weighs ? any : any.withoutRisks(reading.tongue().words().difficulties()::areAllThat);
        this.silent = new SilentHeading(named(), sure(), required(), weighs, OwnPlan.isCalled(title()),
                Architecture.is(title(), tree.sections(), reading.tongue()));
        this.below = below(new Below(reading.document().metadata().title(), tree.preamble(), tree.sections()));
        this.over = new OverParts(matcher, reading.tongue(), below.title());
        this.chapter = Chapter.of(below.title(over::isTitle), matcher, reading);
    }

    /** Whether a paragraph counts the records that its heading names: “The Forum has drawn up the following principles and recommendations.” */
    private boolean leadsOn(Heading heading, Block below, PartMatcher any) {
        Optional<RecordKind> counted = below instanceof Paragraph paragraph ? tongue().words().announced().in(PlainText.of(paragraph.inlines())) : Optional.empty();
        return counted.isPresent() && any.match(PlainText.of(heading)).flatMap(PartMatcher.Match::holds).equals(counted);
    }

    public Document document() {
        return reading.document();
    }

    public Tongue tongue() {
        return reading.tongue();
    }

    public MemoType type() {
        return type;
    }

    public PartMatcher matcher() {
        return matcher;
    }

    private Below below(Below memo) {
        if (!memo.title().isBlank()) {
            return memo;
        }
        OverParts untitled = new OverParts(matcher, reading.tongue(), "");
        Below under = memo.title(section -> !section.sections().isEmpty() && (isUnknown(section) || untitled.isTitle(section)));
        return under == memo ? memo.withoutTitle(this::isNamed).calledByItsOnlySection(this::isUnknown) : under;
    }

    /** Whether its heading is to the letter a part's. */
    private boolean isNamed(Section section) {
        return matcher.match(section.title()).filter(PartMatcher.Match::exact).isPresent();
    }

    /** What stands below the memo's title, wherever that is said. */
    public Below below() {
        return below;
    }

    /** What a draft without headings is, where its title says so: “Recommendations and next steps”. */
    private Optional<RecordKind> whole() {
        return below.sections().isEmpty() ? matcher.match(below.title()).filter(match -> match.exact() || match.holds().filter(RecordKind.RECOMMENDATION::equals).isPresent())
                .flatMap(PartMatcher.Match::holds)
                : Optional.empty();
    }

    public Parts parts(Registry registry) {
        return new Parts(matcher, over, registry, reading, silent, chapter, whole());
    }

    /**
     * How far a document is a memo of a type.
     *
     * @param parts a part it has counts one, two when the type requires it
     * @param room  characters under the headings of the parts that the type requires to hold records, and in paragraphs that say of themselves that they ask
     */
    public record Likeness(long parts, long room) implements Comparable<Likeness> {

        public static final Likeness NONE = new Likeness(0, 0);

        @Override
        public int compareTo(Likeness other) {
            return parts != other.parts ? Long.compare(parts, other.parts) : Long.compare(room, other.room);
        }
    }

    public Likeness likeness() {
        Set<String> parts = new HashSet<>();
        Set<SourceSpan> records = chapter.map(each -> each.ones(below.sections(), matcher, reading)).orElse(Set.of());
        spoken.stream().filter(block -> block instanceof Heading && !records.contains(block.span())).flatMap(heading -> part(heading).stream()).map(MemoType.Part::id)
                .forEach(parts::add);
        outer().forEach(section -> contradicted(section, parts));
        Stream.of(outer().flatMap(section -> readsLike(section).stream()), chapter.map(Chapter::kind).stream(), whole().stream(), orders().stream(),
                reading.unheaded().kinds().stream().filter(kind -> !silent.names(kind))).flatMap(kinds -> kinds)
                .flatMap(kind -> matcher.holding(kind).stream()).map(PartMatcher.Match::part).forEach(parts::add);
        if (parts.contains(SpokenHeadings.TWO_SIDED)) {
            required().stream().filter(RecordKind.SIDES::contains).flatMap(side -> matcher.holding(side).stream()).map(PartMatcher.Match::part)
                    .filter(side -> !side.equals("benefits")).forEach(parts::add);
        }
        return new Likeness(parts.stream().mapToLong(part -> type.part(part).filter(MemoType.Part::required).isPresent() ? 2 : 1).sum(), room());
    }

    private Optional<MemoType.Part> part(Block heading) {
        return matcher.match(PlainText.of(heading)).map(PartMatcher.Match::part).flatMap(type::part);
    }

    private long room() {
        long room = 0;
        boolean counts = false;
        boolean labelled = reading.unheaded().labelled() && required().contains(RecordKind.RECOMMENDATION);
        for (Block block : spoken) {
            if (block instanceof Heading heading) {
                Optional<MemoType.Part> part = part(heading);
                counts = part.isPresent() ? part.get().required() && part.get().holds().isPresent() : counts && heading.level() > 2;
            } else if (counts || labelled && LabelledAsk.isOne(block)) {
                room += PlainText.of(block).length();
            }
        }
        return room;
    }

    /** The sections of a memo, also where one that is no title stands over them all. */
    private Stream<Section> outer() {
        return below.title(over -> !over.sections().isEmpty()).sections().stream();
    }

    private boolean isUnknown(Section section) {
        return matcher.match(section.title()).isEmpty();
    }

    /** The part that contents plainly tell in the place of the one that some words of the heading name; links tell of none. */
    private void contradicted(Section section, Set<String> parts) {
        Optional<PartMatcher.Match> hinted = matcher.match(section.title()).filter(match -> !match.exact());
        hinted.filter(match -> match.holds().isPresent() && reading.of(section).areLinks()).ifPresent(match -> parts.remove(match.part()));
        hinted.ifPresent(match -> (match.part().equals(WhichPart.SUMMARY) ? silent.told(reading.of(section)) : match.holds()
                .flatMap(kind -> silent.contradicts(reading.of(section), kind))).flatMap(matcher::holding).ifPresent(other -> {
            parts.remove(match.part());
            parts.add(other.part());
        }));
    }

    /** What a section holds whose heading does not say. */
    private Set<RecordKind> readsLike(Section section) {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        if (isUnknown(section) && !OtherVoices.in(section.title())) {
            silent.holds(reading.of(section), Place.ANYWHERE).ifPresent(kinds::add);
        }
        if (isUnknown(section) && silent.areFindings(reading.of(section))) {
            kinds.add(RecordKind.KEY_POINT);
        }
        return kinds;
    }

    private Optional<RecordKind> orders() {
        return Optional.of(RecordKind.RECOMMENDATION).filter(asks -> !silent.names(asks) && silent.asksByOrders()
                && Telltale.areOrders(outer().filter(section -> WhichPart.mayOrder(section, matcher.match(section.title()), tongue())).toList(), tongue()));
    }

    /** Kinds of records that headings of the memo name. */
    private Set<RecordKind> named() {
        Set<RecordKind> named = EnumSet.noneOf(RecordKind.class);
        headings(matcher).flatMap(heading -> matcher.match(PlainText.of(heading)).stream())
                .filter(match -> !match.part().equals(PartMatcher.APPENDIX)).flatMap(match -> match.holds().stream()).forEach(named::add);
        headings(matcher).map(PlainText::of).filter(heading -> matcher.match(heading).filter(match -> match.part().equals(SpokenHeadings.TWO_SIDED)).isPresent())
                .forEach(heading -> named.addAll(EnumSet.of(RecordKind.RISK, reading.tongue().words().cues().tellsOfChances(heading) ? RecordKind.OPPORTUNITY
                        : RecordKind.BENEFIT)));
        return named;
    }

    private String title() {
        String stated = reading.document().metadata().title();
        return stated.isBlank() ? spoken.stream().filter(Heading.class::isInstance).findFirst().filter(first -> ((Heading) first).level() == 1).map(PlainText::of).orElse("")
                : stated;
    }

    /** Whether a heading names something good, which what is in the way is held against. */
    private boolean weighs(PartMatcher any) {
        return headings(any).map(PlainText::of).anyMatch(heading -> reading.tongue().words().cues().twoSided(heading)
                || any.match(heading).filter(match -> match.part().equals(SpokenHeadings.TWO_SIDED) || match.holds().filter(RecordKind.SIDES::contains)
                        .filter(side -> side != RecordKind.RISK).isPresent()).isPresent());
    }

    /** Whether a line over its list does: “Such archives pay off in the following ways:”. */
    private boolean announcesGood(Section section) {
        boolean good = section.blocks().size() > 1 && section.blocks().get(1) instanceof ListBlock && reading.of(section).announced().filter(RecordKind.GOOD::contains)
                .isPresent() && !OtherVoices.in(section.title());
        return good || section.sections().stream().anyMatch(this::announcesGood);
    }

    /** Parts that headings of the memo name to the letter. */
    private Set<String> sure() {
        return headings(matcher).flatMap(heading -> matcher.match(PlainText.of(heading)).stream()).filter(PartMatcher.Match::exact).map(PartMatcher.Match::part)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without the first where that may be the memo's title. */
    private Stream<Heading> headings(PartMatcher any) {
        List<Heading> headings = spoken.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
        return headings.stream().skip(!reading.document().metadata().title().isBlank() || isPartAmongOthers(headings, any) ? 0 : onTitlePage(any));
    }

    /** The title; several lines of it where two of one level stand above another, with nothing between them: who wrote it, for whom, and what it is called. */
    private int onTitlePage(PartMatcher any) {
        List<Heading> lines = spoken.stream().takeWhile(block -> block instanceof Heading && any.match(PlainText.of(block)).filter(PartMatcher.Match::exact).isEmpty())
                .map(Heading.class::cast).toList();
        return lines.size() >= FEWEST_LINES && lines.get(0).level() == lines.get(1).level() ? lines.size() : 1;
    }

    /** Whether the first heading is to the letter a part's, and another stands as high. */
    private static boolean isPartAmongOthers(List<Heading> headings, PartMatcher matcher) {
        return !headings.isEmpty() && matcher.match(PlainText.of(headings.get(0))).filter(PartMatcher.Match::exact).isPresent()
                && headings.stream().skip(1).anyMatch(other -> other.level() <= headings.get(0).level());
    }

    private Set<RecordKind> required() {
        return type.parts().stream().filter(MemoType.Part::required).flatMap(part -> part.holds().stream()).collect(Collectors.toUnmodifiableSet());
    }
}

package org.readout.extract;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Heading;
import org.readout.model.MemoType;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/** A document held against one memo type: the parts its headings name, and how far it is a memo of that type. */
final class HeldAgainst {

    private final Reading reading;
    private final MemoType type;
    private final PartMatcher matcher;
    private final List<Block> spoken;
    private final SilentHeading silent;

    HeldAgainst(Reading reading, MemoType type, PartMatcher matcher) {
        this.reading = reading;
        this.type = type;
        this.matcher = matcher.forOneMemo();
        this.spoken = UnnumberedBelow.recognised(SpokenHeadings.recognised(reading.blocks(), this.matcher, reading.tongue()), this.matcher);
        this.silent = new SilentHeading(named(), required());
    }

    Document document() {
        return reading.document();
    }

    Tongue tongue() {
        return reading.tongue();
    }

    MemoType type() {
        return type;
    }

    PartMatcher matcher() {
        return matcher;
    }

    SilentHeading silent() {
        return silent;
    }

    SectionTree tree() {
        return reading.tree(spoken);
    }

    Parts parts(Registry registry) {
        return new Parts(matcher, registry, reading, silent);
    }

    /**
     * How far a document is a memo of a type.
     *
     * @param parts a part it has counts one, two when the type requires it
     * @param room  characters under the headings of the parts that the type requires to hold records
     */
    record Likeness(long parts, long room) implements Comparable<Likeness> {

        static final Likeness NONE = new Likeness(0, 0);

        @Override
        public int compareTo(Likeness other) {
            return parts != other.parts ? Long.compare(parts, other.parts) : Long.compare(room, other.room);
        }
    }

    Likeness likeness() {
        Set<String> parts = new HashSet<>();
        long room = 0;
        boolean counts = false;
        for (Block block : spoken) {
            if (block instanceof Heading heading) {
                Optional<MemoType.Part> part = matcher.match(PlainText.of(heading)).map(PartMatcher.Match::part).flatMap(type::part);
                part.map(MemoType.Part::id).ifPresent(parts::add);
                counts = part.isPresent() ? part.get().required() && part.get().holds().isPresent() : counts && heading.level() > 2;
            } else if (counts) {
                room += PlainText.of(block).length();
            }
        }
        outer(tree().sections()).forEach(section -> matcher.match(PlainText.of(section.heading())).filter(match -> !match.exact())
                .ifPresent(match -> match.holds().flatMap(kind -> silent.contradicts(reading.of(section), kind)).flatMap(matcher::holding).ifPresent(other -> {
                    parts.remove(match.part());
                    parts.add(other.part());
                })));
        outer(tree().sections()).filter(section -> matcher.match(PlainText.of(section.heading())).isEmpty() && !OtherVoices.in(PlainText.of(section.heading())))
                .flatMap(section -> silent.holds(reading.of(section), false, Place.ANYWHERE).stream()).flatMap(kind -> matcher.holding(kind).stream()).map(PartMatcher.Match::part).forEach(parts::add);
        outer(tree().sections()).filter(section -> matcher.match(PlainText.of(section.heading())).isEmpty() && silent.areFindings(reading.of(section)))
                .flatMap(section -> matcher.holding(RecordKind.KEY_POINT).stream()).map(PartMatcher.Match::part).forEach(parts::add);
        chapter().flatMap(matcher::holding).map(PartMatcher.Match::part).ifPresent(parts::add);
        if (!silent.names(RecordKind.RECOMMENDATION) && Telltale.areOrders(outer(tree().sections()).filter(section -> matcher.match(PlainText.of(section.heading())).isEmpty()).toList(), tongue())) {
            matcher.holding(RecordKind.RECOMMENDATION).map(PartMatcher.Match::part).ifPresent(parts::add);
        }
        reading.unheaded().stream().filter(kind -> !silent.names(kind)).flatMap(kind -> matcher.holding(kind).stream()).map(PartMatcher.Match::part).forEach(parts::add);
        if (parts.isEmpty()) {
            sensed().flatMap(kind -> matcher.holding(kind).stream()).map(PartMatcher.Match::part).forEach(parts::add);
        }
        if (parts.contains(SpokenHeadings.TWO_SIDED)) {
            required().stream().filter(SpokenHeadings.SIDES::contains).flatMap(side -> matcher.holding(side).stream()).map(PartMatcher.Match::part).filter(side -> !side.equals("benefits")).forEach(parts::add);
        }
        return new Likeness(parts.stream().mapToLong(part -> type.part(part).filter(MemoType.Part::required).isPresent() ? 2 : 1).sum(), room);
    }

    /** What is likely to stand before the first heading or under any, where no heading names a part. */
    private Stream<RecordKind> sensed() {
        Stream<Map<String, Double>> evidence = Stream.concat(Stream.of(tree().preamble()).filter(blocks -> !blocks.isEmpty()).map(Evidence::before), tree().sections().stream().flatMap(HeldAgainst::all)
                .filter(section -> !OtherVoices.in(PlainText.of(section.heading())) && !SilentHeading.tellsOfOthers(Fold.words(PlainText.of(section.heading())))).map(reading::evidence));
        return evidence.flatMap(each -> silent.sensed(each, Place.ANYWHERE, kind -> matcher.holding(kind).isPresent()).stream()).map(Sense.Likely::kind);
    }

    private static Stream<Section> all(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(HeldAgainst::all));
    }

    private Optional<RecordKind> chapter() {
        List<Section> sections = tree().sections();
        String title = sections.size() == 1 ? PlainText.of(sections.get(0).heading()) : reading.document().metadata().title();
        List<Block> before = sections.size() == 1 ? sections.get(0).blocks() : tree().preamble();
        return Chapter.kind(title, before, outer(sections).toList(), matcher, reading);
    }

    /** The sections of a memo whose title may stand over them all. */
    private static Stream<Section> outer(List<Section> sections) {
        return sections.size() == 1 ? sections.get(0).sections().stream() : sections.stream();
    }

    /** Kinds of records that headings of the memo name. */
    private Set<RecordKind> named() {
        Set<RecordKind> named = EnumSet.noneOf(RecordKind.class);
        headings().flatMap(heading -> matcher.match(PlainText.of(heading)).stream())
                .filter(match -> !match.part().equals(PartMatcher.APPENDIX)).flatMap(match -> match.holds().stream()).forEach(named::add);
        headings().map(PlainText::of).filter(heading -> matcher.match(heading).filter(match -> match.part().equals(SpokenHeadings.TWO_SIDED)).isPresent())
                .forEach(heading -> named.addAll(EnumSet.of(RecordKind.RISK, reading.tongue().words().cues().tellsOfChances(heading) ? RecordKind.OPPORTUNITY : RecordKind.BENEFIT)));
        return named;
    }

    /** Without the first where that may be the memo's title. */
    private Stream<Block> headings() {
        return spoken.stream().filter(Heading.class::isInstance).skip(reading.document().metadata().title().isBlank() ? 1 : 0);
    }

    private Set<RecordKind> required() {
        return type.parts().stream().filter(MemoType.Part::required).flatMap(part -> part.holds().stream()).collect(Collectors.toUnmodifiableSet());
    }
}

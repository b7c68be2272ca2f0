package org.readout.extract.record;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.CountedWithin;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.LinesOver;
import org.readout.extract.entry.Registry;
import org.readout.extract.entry.Sought;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.name.PartMatcher;
import org.readout.extract.sign.Things;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/** The records of one part: those set out, and those told in its prose. */
public final class PartRecords {

    private final RecordKind kind;
    private final PartMatcher matcher;
    private final Sought sought;
    private final Registry registry;
    private final Tongue tongue;

    public PartRecords(Sought sought, PartMatcher matcher) {
        this.kind = sought.kind();
        this.matcher = matcher;
        this.sought = sought;
        this.registry = sought.registry();
        this.tongue = sought.tongue();
    }

    /** What is set out is looked for first; prose is read where nothing is, and where conclusions stand among what they ask for. */
    public Section in(Section section, boolean prose) {
        if (kind == RecordKind.RECOMMENDATION && prose && MixedConclusions.are(section, tongue)) {
            return new ProseRecords(sought, true).in(section);
        }
        if (kind == RecordKind.KEY_POINT && countsWithin(section)) {
            return new ProseRecords(sought, true).in(section.over(List.of())).over(section.sections());
        }
        if (kind == RecordKind.OPEN_QUESTION && listsTopics(section)) {
            RecordFinder topics = new RecordFinder(sought, true);
            return new Section(section.part(), section.heading(), section.blocks().stream()
                    .flatMap(block -> block instanceof ListBlock ? topics.blocks(List.of(block)).stream() : Stream.of(block)).toList(), List.of());
        }
        int before = registry.size();
        boolean gathers = kind == RecordKind.RECOMMENDATION ? matcher.match(section.title()).isEmpty() || Addressee.isForSomeone(section.title()) : kind == RecordKind.COMPONENT
                && Group.gathers(kind, section.title()) && !matcher.isWhole(section.title());
        Group group = gathers ? Group.of(kind, section.title(), tongue) : Group.NONE;
        Section found = new RecordFinder(sought.below(group), false).in(section);
        if (kind == RecordKind.RECOMMENDATION && prose && registry.size() > before) {
            return new ProseRecords(sought, false).beside(found);
        }
        boolean read = kind == RecordKind.OPEN_QUESTION || registry.size() == before && prose && !isDemanding(section);
        Section prosed = read ? new ProseRecords(sought, kind == RecordKind.OPEN_QUESTION || RecordKind.SIDES.contains(kind)).in(found) : found;
        boolean onlyTopics = kind == RecordKind.OPEN_QUESTION && registry.size() == before && section.sections().isEmpty();
        return onlyTopics ? new RecordFinder(sought, true).in(prosed) : prosed;
    }

    /** Whether it asks nothing, and most of it is one list of topics, each no more than a name before what is said of it: “Tides in narrow bays. Some gauges …”. */
    private boolean listsTopics(Section section) {
        List<ListBlock> lists = section.blocks().stream().filter(ListBlock.class::isInstance).map(ListBlock.class::cast).toList();
        String list = lists.size() == 1 ? PlainText.of(lists.get(0)) : "";
        return section.sections().isEmpty() && lists.size() == 1 && lists.get(0).items().size() >= Things.SEVERAL
                && list.length() * 2 > PlainText.ofBlocks(section.blocks()).length()
                && Sentences.of(PlainText.ofBlocks(section.blocks()), tongue).stream().noneMatch(sentence -> Unknown.asks(sentence.text()))
                && lists.get(0).items().stream().filter(this::isTopic).count() * 2 > lists.get(0).items().size();
    }

    private boolean isTopic(ListBlock.Item item) {
        return item.opening().stream().flatMap(opening -> Sentences.of(PlainText.of(opening).strip(), tongue).stream().limit(1)).map(Sentences.Sentence::text)
                .anyMatch(topic -> !Lead.says(topic) && !Ask.is(topic) && !Imperative.opens(topic, tongue));
    }

    /** “Four themes emerged: 1) …; 2) …; 3) …” over sections that discuss them. */
    private boolean countsWithin(Section section) {
        return !section.sections().isEmpty() && section.blocks().size() == 1 && section.blocks().get(0) instanceof Paragraph points
                && CountedWithin.in(PlainText.of(points.inlines()), tongue).size() >= Things.SEVERAL;
    }

    /** Whether it lists what something is to do: words stressed beside that name nothing. */
    private boolean isDemanding(Section section) {
        LinesOver over = new LinesOver(kind, tongue);
        return IntStream.range(1, section.blocks().size()).anyMatch(at -> over.isDemanded(section.blocks().get(at), section.blocks().get(at - 1)));
    }
}

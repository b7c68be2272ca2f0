package org.readout.extract.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.entry.Registry;
import org.readout.extract.entry.Sought;
import org.readout.extract.heading.Box;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Tongue;
import org.readout.extract.name.PartMatcher;
import org.readout.extract.sign.SilentHeading;
import org.readout.extract.sign.Thing;
import org.readout.extract.sign.Things;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/** Boxes with titles of their own: a quotation or a table of one cell may hold the records of a part that no heading names. */
public final class TitledBoxes {

    private static final int FEWEST_POINTS = 2;
    /** Whose words stand in a box: “— Audit Chamber, 2023”. */
    private static final Pattern ATTRIBUTED = Pattern.compile("(?s)[—–-]{1,2}\\s?\\p{Lu}.*|(?iu)(?:source|quelle|fuente)\\s?:.*");

    private final PartMatcher matcher;
    private final SilentHeading silent;
    private final Registry registry;
    private final Tongue tongue;
    private final RequestBoxes requests;

    public TitledBoxes(PartMatcher matcher, SilentHeading silent, Registry registry, Tongue tongue) {
        this.matcher = matcher;
        this.silent = silent;
        this.registry = registry;
        this.tongue = tongue;
        this.requests = new RequestBoxes(tongue);
    }

    /** The same sections with the records of boxes in their places. */
    public List<Section> taken(List<Section> sections) {
        return sections.stream().map(this::taken).toList();
    }

    /** The section itself where there is no box: what was found out about it is kept by it. */
    private Section taken(Section section) {
        List<Block> blocks = section.blocks();
        Section taken = new Section(section.part(), section.heading(),
                IntStream.range(0, blocks.size()).mapToObj(at -> !silent.names(RecordKind.OPEN_QUESTION) && requests.isOne(blocks, at) ? asked(blocks.get(at))
                        : taken(blocks.get(at))).toList(), taken(section.sections()));
        boolean same = IntStream.range(0, blocks.size()).allMatch(at -> taken.blocks().get(at) == blocks.get(at))
                && IntStream.range(0, section.sections().size()).allMatch(at -> taken.sections().get(at) == section.sections().get(at));
        return same ? section : taken;
    }

    /** Before the first heading a titled box of points tells the memo in short, whatever its title. */
    public Block first(Block block) {
        Block taken = taken(block);
        return taken == block ? box(block).filter(box -> isPoints(box) && holds(box).isEmpty()
                && !OtherVoices.in(title(box))).<Block>map(box -> records(box, RecordKind.KEY_POINT)).orElse(block) : taken;
    }

    private Block taken(Block block) {
        return box(block).flatMap(box -> kind(box).map(kind -> (Block) records(box, kind))).orElse(block);
    }

    private Optional<RecordKind> holds(Quote box) {
        return matcher.match(title(box)).flatMap(PartMatcher.Match::holds);
    }

    /**
     * Key points go by any words over sentences; other kinds to the letter, where no heading of the memo names them, and asks by any words over nothing but asks: “Our members'
     * recommendations”.
     */
    private Optional<RecordKind> kind(Quote box) {
        if (AskBox.isCounted(box) || OtherVoices.in(title(box)) || ATTRIBUTED.matcher(PlainText.of(box.blocks().get(box.blocks().size() - 1)).strip()).matches()) {
            return Optional.empty();
        }
        boolean exact = matcher.match(title(box)).filter(PartMatcher.Match::exact).isPresent();
        return holds(box).filter(kind -> kind == RecordKind.KEY_POINT ? exact || isPoints(box) : (exact || kind == RecordKind.RECOMMENDATION && asks(box)) && !silent.names(kind));
    }

    /** What a box says under its title. */
    private static Section titled(Quote box) {
        Heading title = new Heading(box.span(), 1, "", "", ((Paragraph) box.blocks().get(0)).inlines());
        return new Section("", title, box.blocks().subList(1, box.blocks().size()), List.of());
    }

    /** The same box with the questions that it puts in their places. */
    private Block asked(Block block) {
        Quote box = Box.of(block).orElseThrow();
        List<Block> questions = new PartRecords(new Sought(RecordKind.OPEN_QUESTION, registry, tongue), matcher).in(titled(box), true).blocks();
        return new Quote(box.span(), Stream.concat(Stream.of(box.blocks().get(0)), questions.stream()).toList());
    }

    private boolean asks(Quote box) {
        List<Thing> things = new Things(titled(box), tongue).all();
        return !things.isEmpty() && things.stream().allMatch(Thing::asks);
    }

    private static Optional<Quote> box(Block block) {
        return Box.of(block).filter(box -> box.blocks().size() > 1 && box.blocks().get(0) instanceof Paragraph);
    }

    private static String title(Quote box) {
        return PlainText.of(((Paragraph) box.blocks().get(0)).inlines());
    }

    private static boolean isPoints(Quote box) {
        return box.blocks().size() == 2 && box.blocks().get(1) instanceof ListBlock list && list.items().size() >= FEWEST_POINTS
                && list.items().stream().allMatch(item -> PlainText.ofBlocks(item.blocks()).strip().endsWith("."));
    }

    private Quote records(Quote box, RecordKind kind) {
        List<Block> blocks = new ArrayList<>(box.blocks().subList(0, 1));
        blocks.addAll(new RecordFinder(new Sought(kind, registry, tongue), false).blocks(box.blocks().subList(1, box.blocks().size())));
        return new Quote(box.span(), blocks);
    }
}

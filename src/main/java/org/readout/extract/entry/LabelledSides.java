package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.language.Lead;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Tongue;
import org.readout.model.Block;
import org.readout.model.Inlines;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;

/**
 * Topics weighed one after the other: each has a list, or paragraphs, whose first words say which side they are of (“Benefits: …”, “Risks: …”). The
 * labels come again from topic to topic and name no record.
 */
public final class LabelledSides {

    private static final PatternFile PATTERNS = PatternFile.of(LabelledSides.class);
    private static final int FEWEST_TOPICS = 2;
    private static final int FEWEST_SIDES = 2;
    /** A sign, a label set off, and what follows it: no more of a paragraph need be looked at. */
    private static final int LABEL_AND_MORE = 3;
    private static final Pattern LABEL = Pattern.compile("(?U)^[^\\p{L}:]{0,6}(?<label>\\p{L}[^:.?!]{1,40}?)\\s?:\\s+(?=\\S)");
    /** “None”, “We are not aware of any”: there is nothing to tell of. */
    private static final Pattern NONE = Pattern.compile(PATTERNS.text("none"), Pattern.DOTALL);

    private final Registry registry;
    private final Tongue tongue;
    private final boolean comeAgain;

    /** @param blocks all of the memo's, in its order */
    public LabelledSides(List<Block> blocks, Registry registry, Tongue tongue) {
        this.registry = registry;
        this.tongue = tongue;
        this.comeAgain = topics(blocks, tongue) >= FEWEST_TOPICS;
    }

    private record Labelled(RecordKind side, String label, Paragraph said) {
    }

    /** The same blocks with a record for each that says its side. */
    public List<Block> in(List<Block> blocks) {
        if (!comeAgain) {
            return blocks;
        }
        List<Block> result = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            int end = end(blocks, at, tongue);
            if (end == at) {
                result.add(blocks.get(at));
            } else {
                things(blocks.subList(at, end)).map(this::entered).forEach(result::addAll);
                at = end - 1;
            }
        }
        return result;
    }

    /** The same under a heading that weighs both sides, where one topic is enough and its points may stand apart. */
    public List<Block> weighed(List<Block> blocks) {
        List<Boolean> told = things(blocks).flatMap(thing -> labelled(thing, tongue).stream()).map(labelled -> labelled.side() == RecordKind.RISK).distinct().toList();
        return told.size() < FEWEST_SIDES ? blocks : blocks.stream().flatMap(block -> {
            List<List<Block>> things = things(List.of(block)).toList();
            return !things.isEmpty() && things.stream().allMatch(thing -> labelled(thing, tongue).isPresent()) ? things.stream().flatMap(thing -> entered(thing).stream())
                    : Stream.of(block);
        }).toList();
    }

    /** How many lists and runs of paragraphs tell of both sides. */
    public static int topics(List<Block> blocks, Tongue tongue) {
        int topics = 0;
        for (int at = 0; at < blocks.size(); at++) {
            int end = end(blocks, at, tongue);
            topics += end > at ? 1 : 0;
            at = Math.max(at, end - 1);
        }
        return topics;
    }

    /** Behind a list, or a run of paragraphs, in which both sides are told of; where it begins if there is none. */
    private static int end(List<Block> blocks, int from, Tongue tongue) {
        int end = from;
        while (end < blocks.size() && blocks.get(end) instanceof Paragraph paragraph && labelled(paragraph, tongue).isPresent()) {
            end++;
        }
        end = end == from && blocks.get(from) instanceof ListBlock ? from + 1 : end;
        List<Optional<Labelled>> said = things(blocks.subList(from, end)).map(thing -> labelled(thing, tongue)).toList();
        boolean both = said.stream().flatMap(Optional::stream).map(labelled -> labelled.side() == RecordKind.RISK).distinct().count() == 2;
        return both && said.stream().allMatch(Optional::isPresent) ? end : from;
    }

    private static Stream<List<Block>> things(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof ListBlock list ? list.items().stream().map(ListBlock.Item::blocks) : Stream.of(List.of(block)));
    }

    private static Optional<Labelled> labelled(List<Block> thing, Tongue tongue) {
        return thing.isEmpty() || !(thing.get(0) instanceof Paragraph first) ? Optional.empty() : labelled(first, tongue);
    }

    private static Optional<Labelled> labelled(Paragraph paragraph, Tongue tongue) {
        String begins = PlainText.of(paragraph.inlines().subList(0, Math.min(LABEL_AND_MORE, paragraph.inlines().size())));
        Matcher label = LABEL.matcher(begins);
        return !Lead.mayLabel(begins, 0) || !label.find() ? Optional.empty() : tongue.words().fields().named(RecordKind.SIDES, label.group("label"))
                .map(side -> new Labelled(side, label.group().strip(), new Paragraph(paragraph.span(), Inlines.restAfter(paragraph.inlines(), label.end()))));
    }

    private List<Block> entered(List<Block> thing) {
        Labelled labelled = labelled(thing, tongue).orElseThrow();
        if (NONE.matcher(PlainText.of(labelled.said().inlines())).matches()) {
            return thing;
        }
        List<Block> said = Stream.concat(Stream.of(labelled.said()), thing.stream().skip(1)).toList();
        Records.Entry entry = new EntryMaker(new Sought(labelled.side(), registry, tongue)).ofBlocks(thing.get(0).span(), said).countedBy(labelled.label());
        return List.of(new Records(entry.span(), labelled.side(), Records.Form.PARAGRAPHS, 1, List.of(entry)));
    }
}

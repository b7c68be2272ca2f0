package org.readout.extract.record;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.entry.Asked;
import org.readout.extract.entry.AskedFor;
import org.readout.extract.entry.AsksInProse;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.LeadingUp;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.QuestionsInProse;
import org.readout.extract.entry.Registry;
import org.readout.extract.entry.SaidOfParts;
import org.readout.extract.entry.SidesInProse;
import org.readout.extract.entry.Sought;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.sign.NamesInProse;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Inlines;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.SourceSpan;
import org.readout.model.Table;

/**
 * Records in running prose: sentences in which someone is told what to do, or something is asked or not known, and what a section
 * names or counts out. The prose stays as it is; an anchor before the words says which record they are, as in a table's row.
 */
public final class ProseRecords {

    private static final int FEWEST_TELLING = 2;

    private final RecordKind kind;
    private final Registry registry;
    private final Tongue tongue;
    private final Group around;
    private final boolean inLists;

    /** @param inLists whether the items of lists are read as prose too; a numbered paragraph then asks once */
    public ProseRecords(Sought sought, boolean inLists) {
        this.kind = sought.kind();
        this.registry = sought.registry();
        this.tongue = sought.tongue();
        this.around = sought.group();
        this.inLists = inLists;
    }

    Section in(Section section) {
        return in(section, around);
    }

    private Section in(Section section, Group group) {
        List<Block> blocks = switch (kind) {
            case RECOMMENDATION -> asks(section.blocks(), group);
            case OPEN_QUESTION -> questions(section.blocks(), group);
            default -> named(section.blocks(), PlainText.of(section.heading()));
        };
        return new Section(section.part(), section.heading(), blocks, section.sections().stream()
                .map(inner -> in(inner, kind == RecordKind.RECOMMENDATION ? Bodies.of(kind, inner, section.sections(), tongue).within(group) : Group.NONE)).toList());
    }

    private List<Block> asks(List<Block> blocks, Group group) {
        Map<Block, StressedAsk> stressed = StressedAsk.in(blocks, tongue);
        return marked(blocks, paragraph -> stressed.containsKey(paragraph) ? List.of(entered(paragraph, stressed.get(paragraph), group)) : asked(paragraph, 0, group));
    }

    private Found entered(Paragraph paragraph, StressedAsk ask, Group group) {
        String text = PlainText.of(paragraph.inlines());
        int end = ask.start() + ask.words().length();
        Map<String, String> fields = new TreeMap<>(group.fields());
        fields.put("", text.substring(end).replaceFirst("^[.:;,]\\s*", ""));
        AskedFor.complete(ask.words(), fields, tongue);
        fields.remove("");
        return new Found(ask.start(), entered(ask.words().replaceFirst("[.,:;!]+$", ""), fields, paragraph.span().within(text, ask.start(), end)));
    }

    private List<Block> questions(List<Block> blocks, Group group) {
        Set<Block> leading = new LeadingUp(tongue).among(blocks);
        return marked(blocks, paragraph -> leading.contains(paragraph) ? List.of() : asked(paragraph, 0, group));
    }

    /**
     * A part that weighs the good against the bad in running prose; the same section where its paragraphs, taken together, do not tell of both.
     *
     * @param sought what the good is called: benefit or opportunity
     */
    public static Section sides(Section section, Sought sought) {
        RecordKind good = sought.kind();
        Tongue tongue = sought.tongue();
        long sides = section.blocks().stream().filter(Paragraph.class::isInstance)
                .flatMap(block -> SidesInProse.in(PlainText.of(((Paragraph) block).inlines()), good, tongue).stream())
                .map(SidesInProse.Point::side).distinct().count();
        ProseRecords bad = new ProseRecords(sought.of(RecordKind.RISK), false);
        ProseRecords benefits = new ProseRecords(sought, false);
        return sides < 2 ? section : new Section(section.part(), section.heading(), benefits.marked(section.blocks(), paragraph ->
                SidesInProse.in(PlainText.of(paragraph.inlines()), good, tongue).stream()
                .map(point -> (point.side() == good ? benefits : bad).entered(paragraph, point)).toList()), section.sections());
    }

    private Found entered(Paragraph paragraph, SidesInProse.Point point) {
        SourceSpan span = paragraph.span().within(PlainText.of(paragraph.inlines()), point.start(), point.start() + point.title().length());
        return new Found(point.start(), entered(point.title().replaceFirst("[.;]$", ""), Map.of("description", point.description()), span));
    }

    /** Asks in paragraphs beside those that are set out: behind them, or alone under a heading among headings over others. */
    Section beside(Section section) {
        return beside(section, around);
    }

    private Section beside(Section section, Group group) {
        List<Block> blocks = new ArrayList<>(section.blocks());
        boolean headed = group.fields().containsKey("addressee");
        boolean before = false;
        boolean told = tellsBefore(blocks);
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            told = told && !isSetOut(block) && !(block instanceof Heading);
            if (told && block instanceof Paragraph paragraph && asksStrongly(paragraph)) {
                blocks.set(at, anchored(paragraph, asked(paragraph, 0, group)));
                continue;
            }
            headed = headed || block instanceof Heading;
            before = !(block instanceof Heading) && (before || isSetOut(block));
            if (block instanceof Paragraph paragraph && !isEntered(paragraph) && (before || headed && !followed(blocks, at))) {
                blocks.set(at, anchored(paragraph, oneAsk(paragraph, group)));
            }
        }
        return new Section(section.part(), section.heading(), blocks, section.sections().stream()
                .map(inner -> beside(inner, Bodies.of(kind, inner, section.sections(), tongue).within(group))).toList());
    }

    /** Whether paragraphs ask on their own account before the first list: one alone may only lead up to it. */
    private boolean tellsBefore(List<Block> blocks) {
        return blocks.stream().takeWhile(block -> !isSetOut(block) && !(block instanceof Heading))
                .filter(block -> block instanceof Paragraph paragraph && asksStrongly(paragraph)).limit(FEWEST_TELLING).count() == FEWEST_TELLING;
    }

    private boolean asksStrongly(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines()).strip();
        return !text.endsWith(":") && Sentences.of(text, tongue).stream().findFirst().filter(sentence -> Ask.isStrong(sentence.text())).isPresent();
    }

    /** Whether an ask was found in it already, below a line that says whom the asks are for. */
    private static boolean isEntered(Paragraph paragraph) {
        return paragraph.inlines().stream().anyMatch(Anchor.class::isInstance);
    }

    private static boolean isSetOut(Block block) {
        return block instanceof Records || block instanceof ListBlock || block instanceof Table;
    }

    private static boolean followed(List<Block> blocks, int from) {
        int at = from + 1;
        while (at < blocks.size() && !(blocks.get(at) instanceof Heading) && !isSetOut(blocks.get(at))) {
            at++;
        }
        return at < blocks.size() && isSetOut(blocks.get(at));
    }

    /**
     * A paragraph in which each sentence that asks is one.
     *
     * @param said what it says behind the name of whom it asks; empty where it is all of it
     */
    Paragraph asks(Paragraph paragraph, String said) {
        String text = PlainText.of(paragraph.inlines());
        return anchored(paragraph, asked(paragraph, said.isEmpty() ? 0 : text.length() - said.length(), around));
    }

    /** A paragraph in which each name set off is one. */
    Block named(Paragraph paragraph) {
        return named(List.of(paragraph), "").get(0);
    }

    /** The first sentence, where it asks somebody who is named, there or above, or says that it asks. */
    private List<Found> oneAsk(Paragraph paragraph, Group group) {
        boolean addressed = group.fields().containsKey("addressee");
        String text = PlainText.of(paragraph.inlines());
        boolean asks = !text.strip().endsWith(":") && Sentences.of(text, tongue).stream().findFirst().map(Sentences.Sentence::text)
                .filter(sentence -> Ask.is(sentence) && (addressed || Ask.recommends(sentence) || !Addressee.ofAskOrName(sentence, tongue).isEmpty())).isPresent();
        return asks ? asked(paragraph, 0, group).stream().limit(1).toList() : List.of();
    }

    /** A record that stands in a paragraph from {@code start} on. */
    private record Found(int start, String id) {
    }

    private interface Reading {
        List<Found> in(Paragraph paragraph);
    }

    private List<Block> named(List<Block> blocks, String heading) {
        List<Paragraph> paragraphs = blocks.stream().flatMap(this::paragraphs).toList();
        List<List<NamesInProse.Told>> told = new NamesInProse(kind, tongue, heading).in(paragraphs.stream().map(Paragraph::inlines).toList());
        Map<Paragraph, List<NamesInProse.Told>> byParagraph = new IdentityHashMap<>();
        for (int at = 0; at < told.size(); at++) {
            byParagraph.put(paragraphs.get(at), told.get(at));
        }
        return marked(blocks, paragraph -> byParagraph.getOrDefault(paragraph, List.of()).stream().map(name -> {
            SourceSpan span = paragraph.span().within(PlainText.of(paragraph.inlines()), name.start(), name.start() + name.title().length());
            return new Found(name.start(), entered(name.title(), fields(PlainText.of(paragraph.inlines()), name), span));
        }).toList());
    }

    private Map<String, String> fields(String paragraph, NamesInProse.Told name) {
        if (kind != RecordKind.COMPONENT) {
            return Map.of("description", name.description());
        }
        Map<String, String> fields = new TreeMap<>(Map.of("", name.description()));
        SaidOfParts.complete(fields, tongue);
        SaidOfParts.layer(paragraph.substring(0, name.start())).ifPresent(layer -> fields.putIfAbsent("layer", layer));
        return fields;
    }

    private Stream<Paragraph> paragraphs(Block block) {
        return block instanceof Paragraph paragraph ? Stream.of(paragraph)
                : inLists && block instanceof ListBlock list ? list.items().stream().flatMap(item -> item.blocks().stream()).flatMap(this::paragraphs) : Stream.empty();
    }

    private List<Found> asked(Paragraph paragraph, int from, Group group) {
        String text = PlainText.of(paragraph.inlines());
        if (Line.isBeside(text.strip())) {
            return List.of();
        }
        List<Asked> said = kind == RecordKind.OPEN_QUESTION ? new QuestionsInProse(tongue).in(text.substring(from)) : new AsksInProse(tongue, inLists)
                .in(text.substring(from), group);
        return said.stream()
                .map(asked -> new Found(from + asked.start(), entered(asked.title(), asked.fields(), paragraph.span().within(text, from + asked.start(), from + asked.end()))))
                .toList();
    }

    private String entered(String title, Map<String, String> fields, SourceSpan span) {
        String id = registry.add(kind, title, "", fields, Registry.Place.TABLE_ROW, span);
        registry.inferred(id, span);
        return id;
    }

    private List<Block> marked(List<Block> blocks, Reading reading) {
        Rewriting marking = new Rewriting() {
            @Override
            public List<Block> paragraph(Paragraph paragraph) {
                return List.of(paragraph.inlines().stream().anyMatch(inline -> inline instanceof Anchor anchor && Records.ofRow(anchor).isPresent()) ? paragraph
                        : anchored(paragraph, reading.in(paragraph)));
            }

            @Override
            public List<Block> list(ListBlock list) {
                return inLists ? Rewriting.super.list(list) : List.of(list);
            }

            @Override
            public List<Block> records(Records records) {
                return List.of(records);
            }

            @Override
            public List<Block> quote(Quote quote) {
                return List.of(quote);
            }

            @Override
            public List<Block> table(Table table) {
                return List.of(table);
            }
        };
        return marking.blocks(blocks);
    }

    private static Paragraph anchored(Paragraph paragraph, List<Found> found) {
        List<Inline> inlines = new ArrayList<>();
        int done = 0;
        for (Found record : found) {
            inlines.addAll(Inlines.before(Inlines.after(paragraph.inlines(), done), record.start() - done));
            inlines.add(new Anchor(Records.rowAnchor(record.id())));
            done = record.start();
        }
        inlines.addAll(done == 0 ? paragraph.inlines() : Inlines.after(paragraph.inlines(), done));
        return found.isEmpty() ? paragraph : new Paragraph(paragraph.span(), inlines);
    }
}

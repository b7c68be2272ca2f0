package org.readout.extract.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.ask.Addressee;
import org.readout.extract.entry.EntryMaker;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.LeadingUp;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.LinesOver;
import org.readout.extract.entry.ListForms;
import org.readout.extract.entry.ParagraphForms;
import org.readout.extract.entry.Registry;
import org.readout.extract.entry.Statements;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.sign.CountedAlike;
import org.readout.extract.sign.ShareOfKind;
import org.readout.extract.sign.Wording;
import org.readout.extract.table.CrossedTable;
import org.readout.extract.table.PairedTable;
import org.readout.extract.table.TableRecords;
import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.Heading;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Section;
import org.readout.model.Table;

/**
 * Finds the records set out in one section that holds a kind of record, whichever way its author wrote them: a heading
 * each, a list, a table, definitions, or paragraphs with a bold head. What is none of these stays as it is.
 */
public final class RecordFinder {

    /** What the last item of a list says where there are more like the others. */
    private static final Pattern AND_SO_ON = Pattern.compile("(?iU)\\W*(?:etc|and so on|et cetera|usw|und so weiter|u\\. ?a|et ainsi de suite|y así sucesivamente|entre otr[ao]s)\\W*|[\\s.…]+");

    private final boolean anyList;
    private final RecordKind kind;
    private final Registry registry;
    private final Tongue tongue;
    private final Group group;
    private final EntryMaker entries;
    private final ParagraphForms paragraphs;
    private final ListForms lists;
    private final LinesOver over;
    private final CountedParagraphs counted;
    private final SectionForms sections;

    public RecordFinder(RecordKind kind, Registry registry, Tongue tongue, Group group) {
        this(kind, registry, tongue, group, false);
    }

    /** @param anyList whether the items of any list are records, as where a part has nothing else to tell */
    public RecordFinder(RecordKind kind, Registry registry, Tongue tongue, Group group, boolean anyList) {
        this.anyList = anyList;
        this.kind = kind;
        this.registry = registry;
        this.tongue = tongue;
        this.group = group;
        this.entries = new EntryMaker(kind, registry, tongue, group);
        this.paragraphs = new ParagraphForms(kind, tongue);
        this.lists = new ListForms(kind, tongue);
        this.over = new LinesOver(kind, tongue);
        this.counted = new CountedParagraphs(kind, tongue);
        this.sections = new SectionForms(kind, tongue);
    }

    /** The same section with its records in their places. */
    public Section in(Section section) {
        List<Block> blocks = CountedAlike.areNamedBy(section) && section.blocks().stream().allMatch(ListForms::isNumberedAlone) ? new ArrayList<>(section.blocks()) : blocks(section.blocks());
        TabledSections tabled = TabledSections.of(CountedAlike.numbered(section.sections(), kind), kind, tongue);
        List<Section> inner = tabled.sections();
        SectionForms.Siblings siblings = sections.siblings(inner);
        boolean forBodies = kind == RecordKind.RECOMMENDATION && inner.stream().filter(candidate -> !Addressee.ofGroup(candidate.title(), tongue).isEmpty()).count() * 2 > inner.size();
        boolean anyRecord = inner.stream().anyMatch(candidate -> sections.isRecord(candidate, siblings));
        if (!anyRecord) {
            List<Section> all = section.sections();
            return new Section(section.part(), section.heading(), blocks, all.stream().map(candidate -> group(candidate, all)).toList());
        }
        List<Records.Entry> run = new ArrayList<>();
        for (Section candidate : inner) {
            if (sections.isRecord(candidate, siblings) && !(forBodies && sections.asksInProse(candidate)) || candidate.isEmpty() && sections.namesOne(candidate)) {
                int asides = SectionForms.asidesAtTheEnd(candidate);
                List<Section> below = candidate.sections();
                run.add(entries.ofSection(candidate.over(below.subList(0, below.size() - asides))));
                if (asides > 0) {
                    flush(run, blocks);
                    below.subList(below.size() - asides, below.size()).forEach(aside -> blocks.addAll(flat(aside, 1)));
                }
            } else {
                flush(run, blocks);
                blocks.addAll(flat(group(candidate, inner), 1));
            }
        }
        flush(run, blocks);
        blocks.addAll(blocks(tabled.table()));
        return new Section(section.part(), section.heading(), blocks, List.of());
    }

    private void flush(List<Records.Entry> run, List<Block> blocks) {
        if (!run.isEmpty()) {
            blocks.add(new Records(run.get(0).span(), kind, Records.Form.HEADINGS, 1, run));
            run.clear();
        }
    }

    /** A subsection that gathers records rather than being one: its own finder, told what the heading says of them all. */
    private Section group(Section section, List<Section> siblings) {
        return kind == RecordKind.RECOMMENDATION && OtherVoices.turnedDown(section.title()) || Wording.leadsAway(section) ? section : within(Bodies.of(kind, section, siblings, tongue)).in(section);
    }

    private RecordFinder within(Group inner) {
        return new RecordFinder(kind, registry, tongue, inner.within(group), anyList);
    }

    /** The same blocks with their records in their places; a line such as “For regulators:” speaks of all that follow it. */
    public List<Block> blocks(List<Block> all) {
        List<Block> opened = all.stream().anyMatch(this::isBoxed) ? all.stream().flatMap(block -> isBoxed(block) ? ((Quote) block).blocks().stream() : Stream.of(block)).toList() : all;
        List<Block> together = PartedLists.together(opened);
        List<Block> placed = placed(counted.together(together));
        boolean holds = together == opened || placed.stream().anyMatch(Records.class::isInstance);
        return holds ? placed : placed(counted.together(opened));
    }

    /** Whether a box only sets one record off from what is said of it. */
    private boolean isBoxed(Block block) {
        return kind == RecordKind.OPEN_QUESTION && ParagraphForms.asksInBox(block) || kind == RecordKind.RECOMMENDATION && AskBox.isCounted(block);
    }

    private List<Block> placed(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        List<Records.Entry> run = new ArrayList<>();
        RecordFinder finder = this;
        boolean termed = paragraphs.areTermed(blocks);
        boolean called = !termed && paragraphs.areCalled(blocks);
        boolean topics = over.areTopics(blocks);
        Set<Block> headlines = paragraphs.headlines(blocks);
        Set<Block> leading = kind == RecordKind.OPEN_QUESTION ? new LeadingUp(tongue).among(blocks) : Set.of();
        Set<String> rows = kind == RecordKind.APPROACH ? TableRecords.names(blocks.stream(), kind, tongue) : Set.of();
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            Optional<Group> leads = at + 1 < blocks.size() ? over.leads(block, blocks.get(at + 1)) : Optional.empty();
            boolean several = block instanceof Paragraph many && (paragraphs.asksSeveral(many) || paragraphs.namesSeveral(many));
            boolean record = leads.isEmpty() && !several && !(at > 0 && Line.isNumberOfCaption(blocks.get(at - 1))) && !leading.contains(block) && !(topics && over.isTopic(blocks, at)) && block instanceof Paragraph paragraph && !isBesideRows(paragraph, rows)
                    && (paragraphs.isRecord(paragraph) || termed && paragraphs.isTermed(paragraph) || anyList && ParagraphForms.counts(paragraph, run.size() + 1) || called && paragraphs.isCalled(paragraph) || headlines.contains(paragraph));
            if (!record && !run.isEmpty()) {
                result.add(new Records(run.get(0).span(), kind, Records.Form.PARAGRAPHS, 1, run));
                run = new ArrayList<>();
            }
            if (record) {
                List<Block> own = owned(blocks, at, headlines);
                run.add(finder.entries.ofBlocks(block.span(), own));
                at += own.size() - 1;
            } else if (several && kind != RecordKind.RECOMMENDATION && kind != RecordKind.OPEN_QUESTION) {
                result.add(new ProseRecords(kind, registry, tongue, false).named((Paragraph) block));
            } else if (several) {
                Optional<Lead> body = paragraphs.body((Paragraph) block);
                Group asked = Group.of(kind, body.map(Lead::text).orElse(""), tongue).within(finder.group);
                result.add(new ProseRecords(kind, registry, tongue, false).asks((Paragraph) block, body.map(Lead::rest).map(PlainText::of).orElse(""), asked));
            } else if (leads.isPresent()) {
                result.add(block);
                finder = within(leads.get());
            } else if (finder != this && block instanceof Paragraph paragraph && over.asks(paragraph)) {
                boolean labelled = Statements.in(kind, paragraph.inlines(), tongue).stream().anyMatch(statement -> !statement.key().isEmpty());
                result.add(labelled ? new Records(paragraph.span(), kind, Records.Form.PARAGRAPHS, 1, List.of(finder.entries.ofBlocks(paragraph.span(), List.of(paragraph))))
                        : new ProseRecords(kind, registry, tongue, false).asks(paragraph, "", finder.group));
            } else {
                finder = block instanceof Paragraph ? this : finder;
                boolean announced = isAnnounced(blocks, at);
                boolean found = result.stream().anyMatch(Records.class::isInstance);
                Pieces pieces = counted.made(block) ? new Pieces(List.of(), block, List.of()) : pieces(block);
                result.addAll(pieces.before());
                result.addAll(counted.apart(isToldElsewhere(pieces.told(), blocks, at, found) ? pieces.told() : finder.found(pieces.told(), announced, counted.made(block))));
                result.addAll(pieces.behind());
            }
        }
        if (!run.isEmpty()) {
            result.add(new Records(run.get(0).span(), kind, Records.Form.PARAGRAPHS, 1, run));
        }
        return result;
    }

    /** Whether a paragraph stands beside a table of ways and is none of them: “**Slips and receipts** can be copied …”. */
    private static boolean isBesideRows(Paragraph paragraph, Set<String> rows) {
        return !rows.isEmpty() && Lead.bold(paragraph.inlines()).filter(lead -> rows.contains(Fold.heading(lead.text()))).isEmpty();
    }

    /** Whether the line above says what is here, or whom it is for. */
    private boolean isAnnounced(List<Block> blocks, int at) {
        return at > 0 && blocks.get(at - 1) instanceof Paragraph before && (over.announces(PlainText.of(before.inlines()).strip())
                || kind == RecordKind.RECOMMENDATION && blocks.get(at) instanceof ListBlock && over.leads(before, blocks.get(at)).filter(group -> group.fields().containsKey("addressee")).isPresent());
    }

    /** Whether it only says again what stands before it, in a table beside it or for whom others ask, or is of what its line calls steps rather than good or bad. */
    private boolean isToldElsewhere(Block block, List<Block> blocks, int at, boolean found) {
        return block instanceof ListBlock list && (found && at > 0 && Line.sumsUp(blocks.get(at - 1)) || isTabledAgain(list, blocks) || at > 0 && RecordKind.SIDES.contains(kind) && ShareOfKind.callsSteps(blocks.get(at - 1), kind, tongue)) || at > 0 && over.isDemanded(block, blocks.get(at - 1));
    }

    /** A list between its first item, where that only leads on, and its last, where that says “etc.”. */
    private record Pieces(List<Block> before, Block told, List<Block> behind) {
    }

    private Pieces pieces(Block block) {
        if (!(block instanceof ListBlock list)) {
            return new Pieces(List.of(), block, List.of());
        }
        int size = list.items().size();
        int first = leadsOn(list) ? 1 : 0;
        int last = endsInMore(list) ? size - 1 : size;
        return new Pieces(piece(list, 0, first), part(list, first, last), piece(list, last, size));
    }

    /** Nothing where it would have no items. */
    private static List<Block> piece(ListBlock list, int from, int to) {
        return from == to ? List.of() : List.of(part(list, from, to));
    }

    private static ListBlock part(ListBlock list, int from, int to) {
        return new ListBlock(list.span(), list.marker(), list.items().subList(from, to));
    }

    /** Whether a table of parts beside the list has a row for each of its items, in their order, some of which it names at greater length: the table says more of them. */
    private boolean isTabledAgain(ListBlock list, List<Block> blocks) {
        if (kind != RecordKind.COMPONENT) {
            return false;
        }
        List<String> leads = list.items().stream().map(item -> item.blocks().get(0) instanceof Paragraph first ? Lead.bold(first.inlines()).map(lead -> lead.text().strip().replaceFirst("\\s?[:.]$", "")).orElse("") : "").toList();
        return leads.stream().noneMatch(String::isBlank) && blocks.stream().filter(Table.class::isInstance).flatMap(table -> TableRecords.of((Table) table, kind, tongue).stream()).map(TableRecords::names)
                .anyMatch(names -> names.size() == leads.size() && !names.equals(leads) && IntStream.range(0, names.size()).allMatch(at -> words(names.get(at)).containsAll(words(leads.get(at)))));
    }

    private static List<String> words(String name) {
        return List.of(Fold.words(name).split(" "));
    }

    /** A paragraph that is a record, and what belongs to it: labelled paragraphs; all up to the next head where its own stands alone. */
    private List<Block> owned(List<Block> blocks, int from, Set<Block> headlines) {
        Paragraph head = (Paragraph) blocks.get(from);
        boolean alone = kind != RecordKind.OPEN_QUESTION && (Line.isBold(head) || headlines.contains(head) || ItemLabel.isOn(kind, head.inlines()));
        List<Block> own = new ArrayList<>(List.of(head));
        if (isCountOverAsk(blocks, from)) {
            own.add(blocks.get(from + 1));
        }
        for (int at = from + own.size(); at < blocks.size(); at++) {
            Block block = blocks.get(at);
            boolean labelled = block instanceof Paragraph paragraph && Lead.label(kind, paragraph.inlines(), tongue).isPresent() && !paragraphs.isRecord(paragraph)
                    || block instanceof ListBlock list && lists.areFields(list, blocks);
            boolean opensAnother = at + 1 < blocks.size() && over.leads(block, blocks.get(at + 1)).isPresent();
            boolean follows = alone && !opensAnother && !headlines.contains(block) && (block instanceof Paragraph paragraph && !paragraphs.isRecord(paragraph)
                    || block instanceof ListBlock list && !(list.numbered() && lists.isLed(list)) || block instanceof Quote && own.size() == 1);
            if (!labelled && !follows) {
                break;
            }
            own.add(block);
        }
        return own;
    }

    /** “**RECOMMENDATION 1**” over “**Funders should …**”: the count and what it counts are one. */
    private boolean isCountOverAsk(List<Block> blocks, int at) {
        return at + 1 < blocks.size() && blocks.get(at) instanceof Paragraph count && ItemLabel.isAlone(kind, count.inlines())
                && blocks.get(at + 1) instanceof Paragraph counted && Line.isBold(counted) && !ItemLabel.isOn(kind, counted.inlines());
    }

    /** Whether a numbered list numbers the paragraphs of a report, and the first only says that something comes: by its words, or because it alone has no name before it. */
    private boolean leadsOn(ListBlock list) {
        List<Block> first = list.numbered() && list.items().size() > 2 ? list.items().get(0).blocks() : List.of();
        return first.size() == 1 && (Sentences.of(PlainText.of(first.get(0)), tongue).stream().allMatch(sentence -> Unknown.leadsOn(sentence.text()))
                || kind == RecordKind.COMPONENT && !isNamed(list.items().get(0)) && list.items().stream().skip(1).allMatch(RecordFinder::isNamed));
    }

    private static boolean isNamed(ListBlock.Item item) {
        return !item.blocks().isEmpty() && item.blocks().get(0) instanceof Paragraph first && Lead.bold(first.inlines()).or(() -> Lead.italic(first.inlines())).isPresent();
    }

    private Block found(Block block, boolean announced) {
        return found(block, announced, false);
    }

    /** @param typed whether the marks of a list are text of its author's */
    private Block found(Block block, boolean announced, boolean typed) {
        Optional<AskBox> box = kind == RecordKind.RECOMMENDATION ? AskBox.of(block) : Optional.empty();
        if (box.isPresent()) {
            return box.get().recorded(registry, tongue, group);
        }
        if (block instanceof ListBlock list && over.groups(list)) {
            return new ListBlock(list.span(), list.marker(), list.items().stream().map(this::grouped).toList());
        }
        if (block instanceof ListBlock list && lists.isNumberedParagraph(list)) {
            return numbered(list);
        }
        if (block instanceof ListBlock list && lists.holdsNamed(list)) {
            ListBlock.Item item = list.items().get(0);
            return new ListBlock(list.span(), list.marker(), List.of(new ListBlock.Item(item.span(), item.ordinal(), item.label(), blocks(item.blocks()))));
        }
        if (block instanceof ListBlock list && (lists.areParagraphs(list) || lists.isAnnouncement(list))) {
            return list;
        }
        if (block instanceof ListBlock list && (lists.isRecords(list) || announced || anyList)) {
            Records.Form form = typed ? Records.Form.PARAGRAPHS : list.numbered() ? Records.Form.NUMBERED_LIST : Records.Form.BULLETED_LIST;
            EntryMaker each = lists.areLedByBodies(list) ? new EntryMaker(kind, registry, tongue, group.ofBodies()) : entries;
            // a number with nothing behind it asks nothing
            return new Records(list.span(), kind, form, 1, list.items().stream().filter(item -> !isBlank(item))
                    .map(item -> each.ofBlocks(item.span(), item.blocks()).countedBy(typed ? item.label() : "")).toList());
        }
        if (block instanceof DefinitionList definitions) {
            return new Records(definitions.span(), kind, Records.Form.DEFINITIONS, 1, definitions.entries().stream()
                    .map(entry -> entries.ofDefinition(entry.span(), entry.term(), entry.definition())).toList());
        }
        if (block instanceof Table table) {
            Optional<CrossedTable> crossed = kind == RecordKind.RECOMMENDATION ? CrossedTable.of(table, tongue) : Optional.empty();
            if (crossed.isPresent()) {
                return crossed.get().enter(registry, tongue, group);
            }
            Table paired = PairedTable.enter(table, registry, tongue);
            return !paired.equals(table) ? paired : TableRecords.of(table, kind, tongue).or(() -> TableRecords.told(table, kind, tongue)).map(rows -> rows.enter(registry, group)).orElse(table);
        }
        return block;
    }

    /** Whether its last item names nothing. */
    private static boolean endsInMore(ListBlock list) {
        return list.items().size() > 1 && AND_SO_ON.matcher(PlainText.ofBlocks(list.items().get(list.items().size() - 1).blocks())).matches();
    }

    private static boolean isBlank(ListBlock.Item item) {
        return item.blocks().stream().allMatch(block -> block instanceof Paragraph paragraph && paragraph.inlines().isEmpty());
    }

    /** The list within a numbered paragraph; the paragraph itself is its first item where the list begins with the second: “5. (a) The dry month. …”. */
    private ListBlock numbered(ListBlock list) {
        ListBlock.Item item = list.items().get(0);
        ListBlock inner = (ListBlock) item.blocks().get(1);
        List<Block> blocks = new ArrayList<>();
        if (item.blocks().get(0) instanceof Paragraph first && lists.goesOn(first, inner)) {
            blocks.add(new Records(first.span(), kind, Records.Form.PARAGRAPHS, 1, List.of(entries.ofBlocks(first.span(), List.of(first)))));
        } else {
            blocks.add(item.blocks().get(0));
        }
        blocks.add(found(inner, true));
        return new ListBlock(list.span(), list.marker(), List.of(new ListBlock.Item(item.span(), item.ordinal(), item.label(), blocks)));
    }

    private ListBlock.Item grouped(ListBlock.Item item) {
        String words = PlainText.of(item.blocks().get(0)).strip().replaceFirst("[:.]$", "");
        List<Block> blocks = List.of(item.blocks().get(0), within(Group.of(kind, words, tongue)).found(item.blocks().get(1), false));
        return new ListBlock.Item(item.span(), item.ordinal(), item.label(), blocks);
    }

    /** A section's blocks without the section round them; records in it stand so much deeper. */
    private static List<Block> flat(Section section, int deeper) {
        List<Block> blocks = new ArrayList<>();
        Heading heading = section.heading();
        blocks.add(heading);
        section.blocks().forEach(block -> blocks.add(block instanceof Records records
                ? new Records(records.span(), records.kind(), records.form(), records.depth() + deeper, records.entries()) : block));
        section.sections().forEach(inner -> blocks.addAll(flat(inner, deeper + 1)));
        return blocks;
    }
}

package org.readout.extract.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.entry.EntryMaker;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.LeadingUp;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.LinesOver;
import org.readout.extract.entry.ListForms;
import org.readout.extract.entry.ParagraphForms;
import org.readout.extract.entry.Sought;
import org.readout.extract.entry.Statements;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.sign.ShareOfKind;
import org.readout.extract.table.TableRecords;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Table;

/** Finds the records among blocks that follow each other: paragraphs with what belongs to them, and what single blocks set out ({@link BlockRecords}). */
final class Placing {

    private final Sought sought;
    private final boolean anyList;
    private final RecordKind kind;
    private final Tongue tongue;
    private final EntryMaker entries;
    private final BlockRecords each;
    private final ParagraphForms paragraphs;
    private final ListForms lists;
    private final LinesOver over;
    private final CountedParagraphs counted;

    Placing(Sought sought, boolean anyList) {
        this.sought = sought;
        this.anyList = anyList;
        this.kind = sought.kind();
        this.tongue = sought.tongue();
        this.entries = new EntryMaker(sought);
        this.each = new BlockRecords(sought, anyList);
        this.paragraphs = new ParagraphForms(kind, tongue);
        this.lists = new ListForms(kind, tongue);
        this.over = new LinesOver(kind, tongue);
        this.counted = new CountedParagraphs(kind, tongue);
    }

    private Placing below(Group said) {
        return new Placing(sought.below(said), anyList);
    }

    /** The same blocks with their records in their places; a line such as “For regulators:” speaks of all that follow it. */
    List<Block> in(List<Block> all) {
        List<Block> opened = all.stream().anyMatch(this::isBoxed) ? all.stream().flatMap(block -> isBoxed(block) ? ((Quote) block).blocks().stream() : Stream.of(block))
                .toList() : all;
        List<Block> lists = PartedLists.together(opened);
        List<Block> placed = placed(counted.together(lists));
        boolean holds = lists == opened || placed.stream().anyMatch(Records.class::isInstance);
        return holds ? placed : placed(counted.together(opened));
    }

    /** Whether a box only sets one record off from what is said of it. */
    private boolean isBoxed(Block block) {
        return kind == RecordKind.OPEN_QUESTION && ParagraphForms.asksInBox(block) || kind == RecordKind.RECOMMENDATION && AskBox.isCounted(block);
    }

    /**
     * What blocks tell of each other.
     *
     * @param termed    whether they begin with terms
     * @param called    whether they are called something
     * @param topics    whether lines stand as topics over others
     * @param headlines lines over what is said of them
     * @param leading   paragraphs that lead up to questions
     * @param rows      what tables among them name, folded
     * @param asked     whether a list of nothing but questions is among them
     */
    private record Beside(boolean termed, boolean called, boolean topics, Set<Block> headlines, Set<Block> leading, Set<String> rows, boolean asked) {
    }

    private Beside beside(List<Block> blocks) {
        boolean termed = paragraphs.areTermed(blocks);
        return new Beside(termed, !termed && paragraphs.areCalled(blocks), over.areTopics(blocks), paragraphs.headlines(blocks),
                kind == RecordKind.OPEN_QUESTION ? new LeadingUp(tongue).among(blocks) : Set.of(), kind == RecordKind.APPROACH
                ? TableRecords.names(blocks.stream(), kind, tongue) : Set.of(), kind == RecordKind.OPEN_QUESTION && blocks.stream().anyMatch(Placing::areQuestions));
    }

    private List<Block> placed(CountedParagraphs.Together together) {
        List<Block> blocks = together.blocks();
        List<Block> result = new ArrayList<>();
        List<Records.Entry> run = new ArrayList<>();
        Placing now = this;
        Beside beside = beside(blocks);
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            Optional<Group> leads = at + 1 < blocks.size() ? over.leads(block, blocks.get(at + 1)) : Optional.empty();
            boolean several = isSeveral(block);
            boolean record = leads.isEmpty() && !several && isRecord(blocks, at, beside, run.size());
            if (!record && !run.isEmpty()) {
                result.add(paragraphs(run));
                run = new ArrayList<>();
            }
            if (record) {
                List<Block> own = owned(blocks, at, beside.headlines());
                run.add(now.entries.ofBlocks(block.span(), own));
                at += own.size() - 1;
            } else if (several) {
                result.add(now.several((Paragraph) block));
            } else if (leads.isPresent()) {
                result.add(block);
                now = below(leads.get());
            } else if (now != this && block instanceof Paragraph paragraph && over.asks(paragraph)) {
                result.add(now.asked(paragraph));
            } else {
                now = block instanceof Paragraph ? this : now;
                boolean found = result.stream().anyMatch(Records.class::isInstance);
                ListPieces pieces = together.made(block) ? ListPieces.whole(block) : ListPieces.of(block, kind, tongue);
                result.addAll(pieces.before());
                result.addAll(together.apart(isToldElsewhere(pieces.told(), blocks, at, found) || beside.asked() && asksNothing(pieces.told()) ? pieces.told()
                        : now.each.in(pieces.told(), isAnnounced(blocks, at), together.made(block))));
                result.addAll(pieces.behind());
            }
        }
        if (!run.isEmpty()) {
            result.add(paragraphs(run));
        }
        return result;
    }

    private static boolean areQuestions(Block block) {
        return block instanceof ListBlock list && list.items().stream().allMatch(item -> Unknown.asks(PlainText.ofBlocks(item.blocks()).strip()));
    }

    /** A list that tells what the questions beside it are about. */
    private static boolean asksNothing(Block block) {
        return block instanceof ListBlock list && list.items().stream().noneMatch(item -> Unknown.asks(PlainText.ofBlocks(item.blocks()).strip()));
    }

    private Records paragraphs(List<Records.Entry> run) {
        return new Records(run.get(0).span(), kind, Records.Form.PARAGRAPHS, 1, run);
    }

    private boolean isSeveral(Block block) {
        return block instanceof Paragraph many && (paragraphs.asksSeveral(many) || paragraphs.namesSeveral(many));
    }

    private boolean isRecord(List<Block> blocks, int at, Beside beside, int before) {
        Block block = blocks.get(at);
        return !(at > 0 && Line.isNumberOfCaption(blocks.get(at - 1))) && !beside.leading().contains(block) && !(beside.topics() && over.isTopic(blocks, at))
                && block instanceof Paragraph paragraph && !isBesideRows(paragraph, beside.rows())
                && (paragraphs.isRecord(paragraph) || beside.termed() && paragraphs.isTermed(paragraph) || anyList && ParagraphForms.counts(paragraph, before + 1)
                        || beside.called() && paragraphs.isCalled(paragraph) || beside.headlines().contains(paragraph));
    }

    /** A paragraph that tells of more than one. */
    private Block several(Paragraph paragraph) {
        if (kind != RecordKind.RECOMMENDATION && kind != RecordKind.OPEN_QUESTION) {
            return new ProseRecords(sought, false).named(paragraph);
        }
        Optional<Lead> body = paragraphs.body(paragraph);
        Group asked = Group.of(kind, body.map(Lead::text).orElse(""), tongue);
        return new ProseRecords(sought.below(asked), false).asks(paragraph, body.map(Lead::rest).map(PlainText::of).orElse(""));
    }

    /** A paragraph that asks below a line that says whom. */
    private Block asked(Paragraph paragraph) {
        boolean labelled = Statements.in(kind, paragraph.inlines(), tongue).stream().anyMatch(statement -> !statement.key().isEmpty());
        return labelled ? paragraphs(List.of(entries.ofBlocks(paragraph.span(), List.of(paragraph)))) : new ProseRecords(sought, false).asks(paragraph, "");
    }

    /** Whether a paragraph stands beside a table of ways and is none of them: “**Slips and receipts** can be copied …”. */
    private static boolean isBesideRows(Paragraph paragraph, Set<String> rows) {
        return !rows.isEmpty() && Lead.bold(paragraph.inlines()).filter(lead -> rows.contains(Fold.heading(lead.text()))).isEmpty();
    }

    /** Whether the line above says what is here, or whom it is for. */
    private boolean isAnnounced(List<Block> blocks, int at) {
        return at > 0 && blocks.get(at - 1) instanceof Paragraph before && (over.announces(PlainText.of(before.inlines()).strip())
                || kind == RecordKind.RECOMMENDATION && blocks.get(at) instanceof ListBlock && over.leads(before, blocks.get(at))
                .filter(group -> group.fields().containsKey("addressee")).isPresent());
    }

    /** Whether it only says again what stands before it, in a table beside it or for whom others ask, or is of what its line calls steps rather than good or bad. */
    private boolean isToldElsewhere(Block block, List<Block> blocks, int at, boolean found) {
        return block instanceof ListBlock list && (found && at > 0 && Line.sumsUp(blocks.get(at - 1)) || isTabledAgain(list, blocks) || at > 0
                && RecordKind.SIDES.contains(kind) && ShareOfKind.callsSteps(blocks.get(at - 1), kind, tongue)) || at > 0 && over.isDemanded(block, blocks.get(at - 1));
    }

    /** Whether a table of parts beside the list has a row for each of its items, in their order, some of which it names at greater length: the table says more of them. */
    private boolean isTabledAgain(ListBlock list, List<Block> blocks) {
        if (kind != RecordKind.COMPONENT) {
            return false;
        }
        List<String> leads = list.items().stream().map(item -> item.opening().flatMap(Lead::bold)
                .map(lead -> lead.text().strip().replaceFirst("\\s?[:.]$", "")).orElse("")).toList();
        return leads.stream().noneMatch(String::isBlank) && blocks.stream().filter(Table.class::isInstance)
                .flatMap(table -> TableRecords.of((Table) table, kind, tongue).stream()).map(TableRecords::names)
                .anyMatch(names -> names.size() == leads.size() && !names.equals(leads) && IntStream.range(0, names.size())
                        .allMatch(at -> words(names.get(at)).containsAll(words(leads.get(at)))));
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
                    || block instanceof ListBlock list && !(list.numbered() && lists.isLed(list)) && !lists.areOrders(list) || block instanceof Quote && own.size() == 1);
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
}

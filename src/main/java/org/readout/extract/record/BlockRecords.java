package org.readout.extract.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.extract.entry.EntryMaker;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.LinesOver;
import org.readout.extract.entry.ListForms;
import org.readout.extract.entry.Sought;
import org.readout.extract.language.Tongue;
import org.readout.extract.table.CrossedTable;
import org.readout.extract.table.PairedTable;
import org.readout.extract.table.TableRecords;
import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Table;

/** The records of one block: a list, a table, definitions or a box. */
final class BlockRecords {

    private final Sought sought;
    private final boolean anyList;
    private final RecordKind kind;
    private final Tongue tongue;
    private final EntryMaker entries;
    private final ListForms lists;
    private final LinesOver over;

    BlockRecords(Sought sought, boolean anyList) {
        this.sought = sought;
        this.anyList = anyList;
        this.kind = sought.kind();
        this.tongue = sought.tongue();
        this.entries = new EntryMaker(sought);
        this.lists = new ListForms(kind, tongue);
        this.over = new LinesOver(kind, tongue);
    }

    /**
     * The block with its records in their places; as it is where it has none.
     *
     * @param announced whether the line above it says what is here
     * @param typed     whether the marks of a list are text of its author's
     */
    Block in(Block block, boolean announced, boolean typed) {
        Optional<AskBox> box = kind == RecordKind.RECOMMENDATION ? AskBox.of(block) : Optional.empty();
        if (box.isPresent()) {
            return box.get().recorded(sought);
        }
        if (block instanceof ListBlock list) {
            return list(list, announced, typed);
        }
        if (block instanceof DefinitionList definitions) {
            return new Records(definitions.span(), kind, Records.Form.DEFINITIONS, 1, definitions.entries().stream()
                    .map(entry -> entries.ofDefinition(entry.span(), entry.term(), entry.definition())).toList());
        }
        return block instanceof Table table ? table(table) : block;
    }

    private Block list(ListBlock list, boolean announced, boolean typed) {
        if (over.groups(list)) {
            return new ListBlock(list.span(), list.marker(), list.items().stream().map(this::grouped).toList());
        }
        if (lists.isNumberedParagraph(list)) {
            return numbered(list);
        }
        if (lists.holdsNamed(list)) {
            ListBlock.Item item = list.items().get(0);
            return new ListBlock(list.span(), list.marker(), List.of(new ListBlock.Item(item.span(), item.ordinal(), item.label(),
                    new Placing(sought, anyList).in(item.blocks()))));
        }
        if (lists.areParagraphs(list) || lists.isAnnouncement(list) || !(lists.isRecords(list) || announced || anyList)) {
            return list;
        }
        if (!typed && list.items().stream().anyMatch(this::announces)) {
            return new ListBlock(list.span(), list.marker(), list.items().stream().map(this::apart).toList());
        }
        Records.Form form = typed ? Records.Form.PARAGRAPHS : list.numbered() ? Records.Form.NUMBERED_LIST : Records.Form.BULLETED_LIST;
        EntryMaker each = lists.areLedByBodies(list) ? new EntryMaker(sought.ofBodies()) : entries;
        // a number with nothing behind it asks nothing
        return new Records(list.span(), kind, form, 1, list.items().stream().filter(item -> !isBlank(item))
                .map(item -> each.ofBlocks(item.span(), item.blocks()).countedBy(typed ? item.label() : "")).toList());
    }

    /** “Other recommendations for hosts include:” over a list within an item: the records stand in that. */
    private boolean announces(ListBlock.Item item) {
        return item.blocks().size() == 2 && item.blocks().get(1) instanceof ListBlock below && below.items().size() > 1
                && Line.announces(kind, PlainText.of(item.blocks().get(0)).strip(), tongue);
    }

    /** An item of a list that is not told as one, as some of its items hold several. */
    private ListBlock.Item apart(ListBlock.Item item) {
        if (isBlank(item)) {
            return item;
        }
        List<Block> blocks = announces(item) ? List.of(item.blocks().get(0), list((ListBlock) item.blocks().get(1), true, false))
                : List.of(new Records(item.span(), kind, Records.Form.PARAGRAPHS, 1, List.of(entries.ofBlocks(item.span(), item.blocks()))));
        return new ListBlock.Item(item.span(), item.ordinal(), item.label(), blocks);
    }

    private Table table(Table table) {
        Optional<CrossedTable> crossed = kind == RecordKind.RECOMMENDATION ? CrossedTable.of(table, tongue) : Optional.empty();
        if (crossed.isPresent()) {
            return crossed.get().enter(sought);
        }
        Table paired = PairedTable.enter(table, sought.registry(), tongue);
        return !paired.equals(table) ? paired : TableRecords.of(table, kind, tongue).or(() -> TableRecords.told(table, kind, tongue))
                .map(rows -> rows.enter(sought.registry(), sought.group())).orElse(table);
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
        blocks.add(list(inner, true, false));
        return new ListBlock(list.span(), list.marker(), List.of(new ListBlock.Item(item.span(), item.ordinal(), item.label(), blocks)));
    }

    private ListBlock.Item grouped(ListBlock.Item item) {
        String words = PlainText.of(item.blocks().get(0)).strip().replaceFirst("[:.]$", "");
        List<Block> blocks = List.of(item.blocks().get(0), new BlockRecords(sought.below(Group.of(kind, words, tongue)), anyList).in(item.blocks().get(1), false, false));
        return new ListBlock.Item(item.span(), item.ordinal(), item.label(), blocks);
    }
}

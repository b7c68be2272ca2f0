package org.readout.release.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.BlockVisitor;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.MemoRecord;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.Records;
import org.readout.model.Rewriting;
import org.readout.model.Table;

/** The elements of the blocks in one section, record or quotation. */
record BlockInventory(Inventory all, String within, String part) implements BlockVisitor<Optional<Void>> {

    private static final Optional<Void> DONE = Optional.empty();

    private Passages passages() {
        return new Passages(all.words, false);
    }

    private Optional<Void> passage(Thing thing, String number, List<Token> tokens, List<Block> blocks) {
        if (Token.keys(tokens).isEmpty()) {
            return DONE;
        }
        String key = all.key(thing.id(), Token.text(tokens));
        all.add(new Element(thing, key, "", within, part, number, Map.of(Element.TEXT, tokens), Map.of(), Element.Grid.NONE));
        all.marksIn(blocks, key);
        return DONE;
    }

    @Override
    public Optional<Void> heading(Heading heading) {
        return passage(Thing.PARAGRAPH, "", all.words.of(heading.inlines()), List.of(heading));
    }

    @Override
    public Optional<Void> paragraph(Paragraph paragraph) {
        return passage(Thing.PARAGRAPH, "", all.words.of(paragraph.inlines()), List.of(paragraph));
    }

    /** Items without the lists in them, whose items are told of on their own. */
    @Override
    public Optional<Void> list(ListBlock list) {
        for (ListBlock.Item item : list.items()) {
            String number = !item.label().isEmpty() ? item.label() : item.ordinal() == 0 ? "" : Integer.toString(item.ordinal());
            List<Block> own = item.blocks().stream().filter(block -> !isApart(block)).toList();
            passage(Thing.ITEM, number, passages().of(own), own);
            item.blocks().stream().filter(BlockInventory::isApart).forEach(block -> block.accept(this));
        }
        return DONE;
    }

    private static boolean isApart(Block block) {
        return block instanceof ListBlock || block instanceof Table || block instanceof Figure || block instanceof Records;
    }

    @Override
    public Optional<Void> definitions(DefinitionList list) {
        list.entries().forEach(entry -> {
            passage(Thing.DEFINITION, "", Token.lines(List.of(all.words.of(entry.term()), passages().of(entry.definition()))), entry.definition());
            exhibits(entry.definition(), within);
        });
        return DONE;
    }

    @Override
    public Optional<Void> table(Table table) {
        String key = all.key("table", table.id());
        List<Element.Row> rows = new ArrayList<>();
        List<Table.Row> records = new ArrayList<>();
        table.rows().forEach(row -> {
            if (recordOf(row).isPresent()) {
                records.add(row);
            } else {
                rows.add(new Element.Row(row.cells().stream().map(cell -> new Passages(all.words, true).of(cell.blocks())).toList()));
            }
        });
        all.add(new Element(Thing.TABLE, key, table.id(), within, part, all.edition.label(table.id()),
                Map.of(Element.TITLE, all.words.of(table.caption())), Map.of(), new Element.Grid(table.headerRows(), rows)));
        all.marksIn(List.of(new Table(table.span(), table.id(), table.caption(), table.headerRows(), table.rows().stream()
                .filter(row -> recordOf(row).isEmpty()).toList())), key);
        records.forEach(row -> recordRow(row, recordOf(row).orElseThrow(), columns(table), key));
        return DONE;
    }

    /** What a record's row says beyond what the record itself is known by. */
    private void recordRow(Table.Row row, MemoRecord record, List<String> columns, String table) {
        Element element = all.record(record.id(), Thing.of(record.kind()), table, part);
        List<String> known = record.fields().values().stream().map(BlockInventory::folded).toList();
        for (int at = 0; at < row.cells().size(); at++) {
            List<Token> cell = new Passages(all.words, true).of(row.cells().get(at).blocks());
            String text = folded(Token.text(cell));
            if (!text.isEmpty() && !known.contains(text) && !text.equals(folded(record.title()))) {
                element.aspects().putIfAbsent("column " + (at < columns.size() ? columns.get(at) : String.valueOf(at + 1)), cell);
            }
            all.marksIn(row.cells().get(at).blocks(), element.key());
        }
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<String> columns(Table table) {
        return table.headerRows() == 0 ? List.of() : table.rows().get(0).cells().stream().map(cell -> PlainText.ofBlocks(cell.blocks())).toList();
    }

    private Optional<MemoRecord> recordOf(Table.Row row) {
        Anchors anchors = new Anchors(new ArrayList<>());
        row.cells().forEach(cell -> anchors.blocks(cell.blocks()));
        return anchors.found().stream().flatMap(anchor -> Records.ofRow(anchor).stream()).flatMap(id -> all.edition.record(id).stream()).findFirst();
    }

    private record Anchors(List<Anchor> found) implements Rewriting {
        @Override
        public List<Inline> anchor(Anchor anchor) {
            found.add(anchor);
            return List.of(anchor);
        }
    }

    @Override
    public Optional<Void> figure(Figure figure) {
        String key = all.key("figure", figure.id());
        Map<String, List<Token>> fields = Map.of("picture", List.of(Token.word(all.words.digest(figure.media()))), "alternative", all.words.words(figure.alternative()));
        all.add(new Element(Thing.FIGURE, key, figure.id(), within, part, all.edition.label(figure.id()),
                Map.of(Element.TITLE, all.words.of(figure.caption())), fields, Element.Grid.NONE));
        all.marks(figure.caption(), key);
        return DONE;
    }

    @Override
    public Optional<Void> quote(Quote quote) {
        List<Block> own = quote.blocks().stream().filter(block -> !isApart(block)).toList();
        passage(Thing.QUOTATION, "", passages().of(own), own);
        quote.blocks().stream().filter(BlockInventory::isApart).forEach(block -> block.accept(this));
        return DONE;
    }

    @Override
    public Optional<Void> code(CodeBlock code) {
        return passage(Thing.CODE, "", passages().code(code), List.of());
    }

    @Override
    public Optional<Void> divider(Divider divider) {
        return DONE;
    }

    @Override
    public Optional<Void> records(Records records) {
        records.entries().forEach(entry -> entry(entry, Thing.of(records.kind())));
        return DONE;
    }

    private void entry(Records.Entry entry, Thing thing) {
        Element element = all.record(entry.record(), thing, within, part);
        Map<String, List<List<Token>>> aspects = new LinkedHashMap<>();
        aspects.computeIfAbsent(Element.TITLE, name -> new ArrayList<>()).add(all.words.of(entry.title()));
        entry.fields().forEach(field -> aspects.computeIfAbsent(field.key().isEmpty() ? Element.TEXT : field.key(), name -> new ArrayList<>())
                .add(labelled(all.words.of(field.label()), passages().of(field.blocks()))));
        aspects.forEach((name, texts) -> element.aspects().merge(name, Token.lines(texts), (first, more) -> sameText(first, more) ? first : Token.lines(List.of(first, more))));
        element.aspects().values().removeIf(tokens -> Token.keys(tokens).isEmpty());
        all.marks(entry.title(), element.key());
        entry.fields().forEach(field -> {
            all.marks(field.label(), element.key());
            all.marksIn(field.blocks(), element.key());
            exhibits(field.blocks(), element.key());
        });
    }

    private static List<Token> labelled(List<Token> label, List<Token> text) {
        List<Token> all = new ArrayList<>(label);
        if (!label.isEmpty()) {
            all.add(Token.word(" "));
        }
        all.addAll(text);
        return all;
    }

    private static boolean sameText(List<Token> first, List<Token> more) {
        return Token.keys(first).equals(Token.keys(more));
    }

    /** Tables and figures, told of on their own wherever they stand. */
    private void exhibits(List<Block> blocks, String inside) {
        BlockInventory inner = new BlockInventory(all, inside, part);
        for (Block block : blocks) {
            if (block instanceof Table || block instanceof Figure || block instanceof Records) {
                block.accept(inner);
            } else if (block instanceof ListBlock list) {
                list.items().forEach(item -> exhibits(item.blocks(), inside));
            } else if (block instanceof Quote quote) {
                exhibits(quote.blocks(), inside);
            }
        }
    }
}

package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.source.reading.Places;

/** HTML tables, whose model is ours. */
final class Tables {

    private static final int MOST_SPAN = 1000;
    private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");
    private static final Evaluator TABLES = Selector.evaluatorOf("table");
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> CELLS = Set.of("th", "td");
    private static final Set<String> PARAGRAPHS = Set.of("p", "div");

    private final Function<Element, List<Block>> blocks;
    private final InlineReader inlines;
    private final Places places;

    Tables(Function<Element, List<Block>> blocks, InlineReader inlines, Places places) {
        this.blocks = blocks;
        this.inlines = inlines;
        this.places = places;
    }

    /**
     * Whether a table only lays out its page: it says so, or it has headings or borderless tables in it and neither caption
     * nor header cells.
     */
    static boolean isLayout(Element table) {
        if (Set.of("presentation", "none").contains(table.attr("role"))) {
            return true;
        }
        boolean named = !children(table, Set.of("caption", "thead")).isEmpty() || cells(table).stream().anyMatch(cell -> cell.normalName().equals("th"));
        boolean borderless = BlockReader.integer(table.attr("border"), 0) == 0;
        return !named && (table.selectFirst(HEADINGS) != null || borderless && table.select(TABLES).size() > 1);
    }

    /** Captions and cells in the order in which they are read. */
    static List<Element> cells(Element table) {
        List<Element> cells = new ArrayList<>(children(table, Set.of("caption")));
        rows(table).forEach(row -> cells.addAll(children(row, CELLS)));
        return cells;
    }

    private static List<Element> rows(Element table) {
        return table.children().stream().flatMap(child -> GROUPS.contains(child.normalName()) ? children(child, Set.of("tr")).stream()
                : Stream.of(child).filter(row -> row.normalName().equals("tr"))).toList();
    }

    private static List<Element> children(Element parent, Set<String> names) {
        return parent.children().stream().filter(child -> names.contains(child.normalName())).toList();
    }

    Table of(Element element) {
        List<Inline> caption = Looks.withoutBold(inlines.of(children(element, Set.of("caption")).stream().flatMap(one -> one.childNodes().stream()).toList()));
        List<Element> lines = rows(element);
        int bold = boldRows(element, lines);
        List<Table.Row> rows = new ArrayList<>();
        int headerRows = 0;
        boolean atTop = true;
        for (Element row : lines) {
            List<Element> cells = children(row, CELLS);
            boolean header = "thead".equals(row.parent() == null ? "" : row.parent().normalName()) || rows.size() < bold
                    || !cells.isEmpty() && cells.stream().allMatch(cell -> cell.normalName().equals("th"));
            atTop &= header;
            headerRows += atTop ? 1 : 0;
            boolean named = header;
            rows.add(new Table.Row(cells.stream().map(cell -> cell(cell, named)).toList()));
        }
        SourceSpan span = rows.stream().flatMap(row -> row.cells().stream()).findFirst().map(Table.Cell::span)
                .orElseGet(() -> places.next("", 0));
        return new Table(span, element.id(), caption, headerRows, rows);
    }

    /** Google Docs has no header cells; rows at the top in which every word is bold, over rows in which not, play them. */
    private static int boldRows(Element table, List<Element> rows) {
        if (!children(table, Set.of("thead")).isEmpty() || cells(table).stream().anyMatch(cell -> cell.normalName().equals("th"))) {
            return 0;
        }
        int bold = 0;
        while (bold < rows.size() && isBold(rows.get(bold))) {
            bold++;
        }
        return bold < rows.size() ? bold : 0;
    }

    private static boolean isBold(Element row) {
        List<Element> worded = children(row, CELLS).stream().filter(cell -> !Looks.blank(cell.text())).toList();
        return !worded.isEmpty() && worded.stream().allMatch(Looks::isAllBold);
    }

    private Table.Cell cell(Element cell, boolean header) {
        List<Block> content = blocks.apply(cell);
        return new Table.Cell(content.isEmpty() ? places.next("", 0) : content.get(0).span(),
                header || cell.normalName().equals("th"), span(cell.attr("colspan")), span(cell.attr("rowspan")), alignment(cell), content);
    }

    private static int span(String text) {
        return Math.max(1, Math.min(MOST_SPAN, BlockReader.integer(text, 1)));
    }

    /** The cell's own, or that of all its paragraphs. */
    private static Table.Alignment alignment(Element cell) {
        Table.Alignment own = own(cell);
        List<Table.Alignment> inner = children(cell, PARAGRAPHS).stream().map(Tables::own).distinct().toList();
        return own == Table.Alignment.START && inner.size() == 1 ? inner.get(0) : own;
    }

    private static Table.Alignment own(Element element) {
        String style = Looks.style(element) + ";text-align:" + element.attr("align");
        if (style.contains("text-align:center")) {
            return Table.Alignment.CENTER;
        }
        return style.contains("text-align:right") || style.contains("text-align:end") ? Table.Alignment.END : Table.Alignment.START;
    }
}

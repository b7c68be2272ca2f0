package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.source.reading.Places;

/** HTML tables, whose model is ours. */
final class Tables {

    private static final int MOST_SPAN = 1000;
    private static final String ROWS = "> thead > tr, > tbody > tr, > tfoot > tr, > tr";
    private static final String CELLS = "> th, > td";

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
        if (table.attr("role").matches("presentation|none")) {
            return true;
        }
        boolean named = table.selectFirst("> caption, > thead") != null || cells(table).stream().anyMatch(cell -> cell.normalName().equals("th"));
        boolean borderless = BlockReader.integer(table.attr("border"), 0) == 0;
        return !named && (table.selectFirst("h1, h2, h3, h4, h5, h6") != null || borderless && table.select("table").size() > 1);
    }

    /** Captions and cells in the order in which they are read. */
    static List<Element> cells(Element table) {
        List<Element> cells = new ArrayList<>(table.select("> caption"));
        table.select(ROWS).forEach(row -> cells.addAll(row.select(CELLS)));
        return cells;
    }

    Table of(Element element) {
        List<Inline> caption = Looks.withoutBold(inlines.of(element.select("> caption").stream().flatMap(one -> one.childNodes().stream()).toList()));
        Elements lines = element.select(ROWS);
        int bold = boldRows(element, lines);
        List<Table.Row> rows = new ArrayList<>();
        int headerRows = 0;
        boolean atTop = true;
        for (Element row : lines) {
            List<Element> cells = row.select(CELLS);
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
    private static int boldRows(Element table, Elements rows) {
        if (table.selectFirst("> thead") != null || cells(table).stream().anyMatch(cell -> cell.normalName().equals("th"))) {
            return 0;
        }
        int bold = 0;
        while (bold < rows.size() && isBold(rows.get(bold))) {
            bold++;
        }
        return bold < rows.size() ? bold : 0;
    }

    private static boolean isBold(Element row) {
        List<Element> worded = row.select(CELLS).stream().filter(cell -> !Looks.blank(cell.text())).toList();
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
        List<Table.Alignment> inner = cell.select("> p, > div").stream().map(Tables::own).distinct().toList();
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

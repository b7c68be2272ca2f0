package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jsoup.nodes.Element;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.source.reading.Places;

/** HTML tables, whose model is ours. */
final class Tables {

    private static final int MOST_SPAN = 1000;

    private final Function<Element, List<Block>> blocks;
    private final InlineReader inlines;
    private final Places places;

    Tables(Function<Element, List<Block>> blocks, InlineReader inlines, Places places) {
        this.blocks = blocks;
        this.inlines = inlines;
        this.places = places;
    }

    Table of(Element element) {
        Element captioned = element.selectFirst("> caption");
        List<Inline> caption = captioned == null ? List.of() : inlines.of(captioned.childNodes());
        List<Table.Row> rows = new ArrayList<>();
        int headerRows = 0;
        boolean atTop = true;
        for (Element row : element.select("> thead > tr, > tbody > tr, > tfoot > tr, > tr")) {
            List<Element> cells = row.select("> th, > td");
            boolean header = "thead".equals(row.parent() == null ? "" : row.parent().normalName())
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

    private Table.Cell cell(Element cell, boolean header) {
        List<Block> content = blocks.apply(cell);
        return new Table.Cell(content.isEmpty() ? places.next("", 0) : content.get(0).span(),
                header || cell.normalName().equals("th"), span(cell.attr("colspan")), span(cell.attr("rowspan")),
                alignment(cell.attr("style") + ";text-align:" + cell.attr("align")), content);
    }

    private static int span(String text) {
        return Math.max(1, Math.min(MOST_SPAN, BlockReader.integer(text, 1)));
    }

    private static Table.Alignment alignment(String style) {
        String bare = style.replace(" ", "");
        if (bare.contains("text-align:center")) {
            return Table.Alignment.CENTER;
        }
        return bare.contains("text-align:right") || bare.contains("text-align:end") ? Table.Alignment.END : Table.Alignment.START;
    }
}

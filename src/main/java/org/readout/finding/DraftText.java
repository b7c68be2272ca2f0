package org.readout.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.readout.model.Block;
import org.readout.model.BlockVisitor;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Memo;
import org.readout.model.Note;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.Records;
import org.readout.model.Section;
import org.readout.model.Table;
import org.readout.model.Text;

/** A draft's text as HTML, plainly set, in rows of a block and the findings in it. */
final class DraftText implements BlockVisitor<String> {

    /**
     * A finding beside the text.
     *
     * @param quoted whether its words must be quoted because they do not stand there
     */
    record Beside(Numbered finding, boolean quoted) {
    }

    private final Placement placement;
    private final DraftWords words;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    /** Findings on the block being written. */
    private final List<Beside> met = new ArrayList<>();

    /** Level of the outermost headings. */
    private final int outermost;

    private DraftText(Placement placement, DraftWords words, int outermost) {
        this.placement = placement;
        this.words = words;
        this.outermost = outermost;
    }

    /**
     * Rows for a template: {@code html} and the {@code findings} beside it, as {@link Beside}.
     *
     * @param draft begins the ids of the draft's findings
     */
    static List<Map<String, Object>> rows(Memo memo, Placement placement, String draft) {
        DraftText text = new DraftText(placement, new DraftWords(draft, memo.notes().stream().map(Note::id).toList()),
                memo.sections().stream().mapToInt(section -> section.heading().level()).min().orElse(1));
        memo.preamble().forEach(text::row);
        memo.sections().forEach(text::section);
        int number = 0;
        for (Note note : memo.notes()) {
            text.row("<div class=\"note-text\"><sup>" + ++number + "</sup> " + text.blocks(note.blocks()) + "</div>");
        }
        return text.rows;
    }

    private void section(Section section) {
        row(section.heading());
        section.blocks().forEach(this::row);
        section.sections().forEach(this::section);
    }

    private void row(Block block) {
        row(block.accept(this));
    }

    private void row(String html) {
        rows.add(Map.of("html", html, "findings", List.copyOf(met), "any", !met.isEmpty()));
        met.clear();
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
    }

    private String line(Object owner, List<Inline> inlines) {
        List<Numbered> findings = placement.at(owner);
        findings.forEach(finding -> met.add(new Beside(finding, !finding.standsIn(PlainText.of(inlines)))));
        return words.of(inlines, findings);
    }

    /** A draft's first headings come below its file's name. */
    @Override
    public String heading(Heading heading) {
        String tag = "h" + Math.max(3, Math.min(6, heading.level() - outermost + 3));
        String number = heading.number().isEmpty() ? "" : DraftWords.escape(heading.number()) + " ";
        return "<" + tag + ">" + number + line(heading, heading.inlines()) + "</" + tag + ">\n";
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return "<p>" + line(paragraph, paragraph.inlines()) + "</p>\n";
    }

    @Override
    public String list(ListBlock list) {
        String tag = list.numbered() ? "ol" : "ul";
        return "<" + tag + ">\n" + list.items().stream().map(item -> "<li" + (item.ordinal() > 0 ? " value=\"" + item.ordinal() + "\"" : "") + ">"
                + blocks(item.blocks()) + "</li>\n").collect(Collectors.joining()) + "</" + tag + ">\n";
    }

    @Override
    public String definitions(DefinitionList list) {
        return "<dl>\n" + list.entries().stream().map(entry -> "<dt>" + line(entry, entry.term()) + "</dt>\n<dd>" + blocks(entry.definition()) + "</dd>\n")
                .collect(Collectors.joining()) + "</dl>\n";
    }

    @Override
    public String table(Table table) {
        StringBuilder html = new StringBuilder("<div class=\"wide\"><table>\n");
        String caption = line(table, table.caption());
        html.append(caption.isEmpty() ? "" : "<caption>" + caption + "</caption>\n");
        for (Table.Row row : table.rows()) {
            html.append("<tr>");
            row.cells().forEach(cell -> {
                String tag = cell.header() ? "th" : "td";
                html.append("<").append(tag).append(cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "")
                        .append(cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "").append(">").append(blocks(cell.blocks()))
                        .append("</").append(tag).append(">");
            });
            html.append("</tr>\n");
        }
        return html.append("</table></div>\n").toString();
    }

    @Override
    public String figure(Figure figure) {
        return "<p>" + DraftWords.picture(figure.alternative()) + " " + line(figure, figure.caption()) + "</p>\n";
    }

    @Override
    public String quote(Quote quote) {
        return "<blockquote>" + blocks(quote.blocks()) + "</blockquote>\n";
    }

    @Override
    public String code(CodeBlock code) {
        return "<pre>" + line(code, List.of(new Text(code.text()))) + "</pre>\n";
    }

    @Override
    public String divider(Divider divider) {
        return "<hr>\n";
    }

    @Override
    public String records(Records records) {
        return records.entries().stream().map(this::entry).collect(Collectors.joining());
    }

    private String entry(Records.Entry entry) {
        return "<p class=\"entry\">" + DraftWords.escape(entry.label()) + " " + line(entry, entry.title()) + "</p>\n"
                + entry.fields().stream().map(field -> "<div class=\"field\">" + label(field) + blocks(field.blocks()) + "</div>\n").collect(Collectors.joining());
    }

    private String label(Records.Field field) {
        String label = line(field, field.label());
        return label.isEmpty() ? "" : "<p class=\"label\">" + label + "</p>\n";
    }
}

package org.readout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.BlockVisitor;
import org.readout.model.Code;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.Document;
import org.readout.model.Figure;
import org.readout.model.Foreign;
import org.readout.model.Formula;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.InlineVisitor;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.ListBlock;
import org.readout.model.Note;
import org.readout.model.NoteMark;
import org.readout.model.Omission;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.Quote;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.Styled;
import org.readout.model.Table;
import org.readout.model.Text;

/** A document as indented lines a person can read, for golden files: everything a reader found, and nothing else. */
public final class Outline implements BlockVisitor<String>, InlineVisitor<String> {

    private Outline() {
    }

    /** Metadata, blocks, notes, pictures, omissions and findings of what a reader gave. */
    public static String of(Checked<Document> read) {
        StringBuilder out = new StringBuilder();
        read.value().ifPresent(document -> out.append(of(document)));
        for (Finding finding : read.findings()) {
            out.append(finding.level()).append(' ').append(finding.rule()).append(" at ").append(finding.span().describe())
                    .append('\n').append("    ").append(finding.message()).append('\n');
        }
        return out.toString();
    }

    public static String of(Document document) {
        StringBuilder out = new StringBuilder("meta ").append(document.metadata()).append('\n');
        out.append(blocks(document.blocks()));
        for (Note note : document.notes()) {
            out.append("note ").append(note.id()).append(' ').append(note.kind()).append('\n').append(in(blocks(note.blocks())));
        }
        document.media().forEach((key, media) -> out.append("media ").append(key).append(' ').append(media).append('\n'));
        document.omissions().forEach(left -> out.append("omitted ").append(left.reason())
                .append(left.kind() == Omission.Kind.TEXT ? "" : " " + left.kind().id()).append(" “")
                .append(left.text().replace("\n", "⏎")).append("”\n"));
        return out.toString();
    }

    public static String blocks(List<Block> blocks) {
        Outline outline = new Outline();
        return blocks.stream().map(block -> block.accept(outline)).collect(Collectors.joining());
    }

    private String inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    private static String in(String lines) {
        return lines.lines().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    @Override
    public String heading(Heading heading) {
        return "h" + heading.level() + " #" + heading.id() + (heading.number().isEmpty() ? "" : " [" + heading.number() + "]")
                + " " + inlines(heading.inlines()) + "\n";
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return "p " + inlines(paragraph.inlines()) + "\n";
    }

    @Override
    public String list(ListBlock list) {
        return "list " + list.marker() + "\n" + list.items().stream()
                .map(item -> in("item" + (list.numbered() ? " " + item.ordinal() : "") + (item.label().isEmpty() ? "" : " [" + item.label() + "]") + "\n" + in(blocks(item.blocks()))))
                .collect(Collectors.joining());
    }

    @Override
    public String definitions(DefinitionList list) {
        return "definitions\n" + list.entries().stream()
                .map(entry -> in("term " + inlines(entry.term()) + "\n" + in(blocks(entry.definition())))).collect(Collectors.joining());
    }

    @Override
    public String table(Table table) {
        StringBuilder out = new StringBuilder("table").append(table.id().isEmpty() ? "" : " #" + table.id())
                .append(" header rows ").append(table.headerRows());
        out.append(table.caption().isEmpty() ? "\n" : " caption " + inlines(table.caption()) + "\n");
        for (Table.Row row : table.rows()) {
            out.append("    row\n");
            row.cells().forEach(cell -> out.append("        ").append(cell.header() ? "th" : "td")
                    .append(cell.columnSpan() > 1 ? " columns " + cell.columnSpan() : "").append(cell.rowSpan() > 1 ? " rows " + cell.rowSpan() : "")
                    .append(cell.alignment() == Table.Alignment.START ? "" : " " + cell.alignment()).append('\n')
                    .append(in(in(in(blocks(cell.blocks()))))));
        }
        return out.toString();
    }

    @Override
    public String figure(Figure figure) {
        return "figure" + (figure.id().isEmpty() ? "" : " #" + figure.id()) + " " + figure.media() + " alt “" + figure.alternative()
                + "” caption " + inlines(figure.caption()) + "\n";
    }

    @Override
    public String quote(Quote quote) {
        return "quote\n" + in(blocks(quote.blocks()));
    }

    @Override
    public String code(CodeBlock code) {
        return "code " + code.language() + "\n" + in(code.text());
    }

    @Override
    public String divider(Divider divider) {
        return "divider\n";
    }

    @Override
    public String records(Records records) {
        return "records " + records.kind() + " " + records.form() + "\n" + records.entries().stream()
                .map(entry -> in("entry #" + entry.record() + " [" + entry.label() + "] " + inlines(entry.title()) + "\n"
                        + in(entry.fields().stream().map(field -> "field " + field.key() + " " + inlines(field.label()) + "\n"
                        + in(blocks(field.blocks()))).collect(Collectors.joining())))).collect(Collectors.joining());
    }

    @Override
    public String text(Text text) {
        return text.text();
    }

    @Override
    public String styled(Styled styled) {
        return "{" + styled.style().name().toLowerCase(Locale.ROOT) + " " + inlines(styled.inlines()) + "}";
    }

    @Override
    public String code(Code code) {
        return "{code " + code.text() + "}";
    }

    @Override
    public String link(Link link) {
        return "{link " + link.target() + " " + inlines(link.inlines()) + "}";
    }

    @Override
    public String reference(Reference reference) {
        return "{ref #" + reference.target() + " " + inlines(reference.inlines()) + "}";
    }

    @Override
    public String noteMark(NoteMark mark) {
        return "{note " + mark.note() + "}";
    }

    @Override
    public String anchor(Anchor anchor) {
        return "{anchor #" + anchor.id() + "}";
    }

    @Override
    public String lineBreak(LineBreak lineBreak) {
        return "{break}";
    }

    @Override
    public String picture(Picture picture) {
        return "{picture " + picture.media() + " alt “" + picture.alternative() + "”}";
    }

    @Override
    public String formula(Formula formula) {
        return "{formula " + formula.term().line() + "}";
    }

    @Override
    public String foreign(Foreign foreign) {
        return "{lang " + foreign.language() + " " + inlines(foreign.inlines()) + "}";
    }
}

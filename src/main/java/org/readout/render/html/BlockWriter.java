package org.readout.render.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.readout.edition.Edition;
import org.readout.edition.EditionNote;
import org.readout.edition.EditionSection;
import org.readout.edition.Exhibit;
import org.readout.model.Block;
import org.readout.model.BlockVisitor;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Direction;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.Records;
import org.readout.model.Table;
import org.readout.render.Theme;

/** An edition's text as flow content. The same markup serves the screen page and the print page. */
final class BlockWriter implements BlockVisitor<Markup> {

    private static final int DEEPEST = 6;
    /** Characters of an item's mark that stand beside the item in print. */
    private static final int NARROW_LABEL = 7;
    /** Of a table that is kept on one page. */
    private static final int SHORT_ROWS = 7;
    private static final int SHORT_TEXT = 800;
    private static final int MANY_COLUMNS = 5;
    /** Letters of a cell that is read as a sentence. */
    private static final int PROSE = 40;

    private final Edition edition;
    private final Markup markup = new Markup();
    private final InlineWriter inlines;
    private final ExhibitWriter exhibits;
    private final Margin margin;
    private final Set<String> anchored = new HashSet<>();
    /** The print engine lays tables out from left to right; the PDF renderer puts the tags back in reading order. */
    private final boolean mirrored;
    private int depth;
    private int nested;

    BlockWriter(Edition edition, Medium medium, Theme theme) {
        this.edition = edition;
        this.mirrored = medium == Medium.PRINT && edition.isRightToLeft();
        Map<String, Integer> notes = new HashMap<>();
        edition.notes().forEach(note -> notes.put(note.id(), note.number()));
        this.inlines = new InlineWriter(markup, notes, edition, medium, theme);
        this.margin = new Margin(edition, markup);
        this.exhibits = new ExhibitWriter(edition, markup, medium, theme);
    }

    /**
     * Everything between the title and the end.
     *
     * @param opening what stands before the contents: the summary page, of an audience that has one
     * @param body    all the rest
     */
    record Flow(String opening, String body) {
    }

    Flow write() {
        int first = edition.exhibit(Exhibit.Summary.class).map(Exhibit.Summary::sections).orElse(0);
        margin.writeUnplaced();
        if (first > 0) {
            blocks(edition.preamble());
            sections(edition.sections().subList(0, first));
            exhibits.write(Exhibit.Place.OPENING);
        }
        String opening = first > 0 ? markup.toString() : "";
        exhibits.write(Exhibit.Place.BEFORE_TEXT);
        if (first == 0) {
            blocks(edition.preamble());
        }
        sections(edition.sections().subList(first, edition.sections().size()));
        exhibits.write(Exhibit.Place.AFTER_TEXT);
        notes();
        exhibits.write(Exhibit.Place.LAST);
        margin.writeRest();
        return new Flow(opening, markup.toString().substring(opening.length()));
    }

    String passage(List<Block> blocks) {
        return blocks(blocks).toString();
    }

    private void section(EditionSection section) {
        markup.open("section", "class", section.part().isEmpty() ? "" : "part-" + section.part(), "id", section.id()).line();
        depth = section.level();
        heading(section.level(), "", section.number(), section.title(), section.id());
        margin.heading(section.title());
        margin.write();
        blocks(section.blocks());
        sections(section.sections());
        markup.close("section").line();
    }

    private void sections(List<EditionSection> sections) {
        String first = edition.exhibit(Exhibit.SideBySide.class).map(Exhibit.SideBySide::first).orElse("");
        for (int at = 0; at < sections.size(); at++) {
            if (sections.get(at).id().equals(first)) {
                markup.open("div", "class", "side-by-side").line();
                section(sections.get(at));
                section(sections.get(++at));
                markup.close("div").line();
            } else {
                section(sections.get(at));
            }
        }
    }

    void heading(int level, String id, String number, List<Inline> title, String link) {
        String name = "h" + Math.min(level + 1, DEEPEST);
        markup.open(name, "id", id, "dir", direction(title));
        if (!number.isEmpty()) {
            markup.open("span", "class", "number").text(number).close("span").text(" ");
        }
        inlines.write(title);
        markup.open("a", "class", "permalink", "href", "#" + link, "aria-label", edition.furniture().say("permalink")).text("#").close("a");
        markup.close(name).line();
    }

    Markup blocks(List<Block> blocks) {
        nested++;
        for (Block block : blocks) {
            margin.note(block.span());
            block.accept(this).line();
            if (nested == 1) {
                margin.write();
            }
        }
        nested--;
        return markup;
    }

    @Override
    public Markup heading(Heading heading) {
        heading(depth + 1, heading.id(), "", heading.inlines(), heading.id());
        return markup;
    }

    @Override
    public Markup paragraph(Paragraph paragraph) {
        markup.open("p", "class", paragraph.displayed().isPresent() ? "displayed" : "", "dir", direction(paragraph.inlines()));
        margin.number(paragraph.span());
        paragraph.displayed().ifPresentOrElse(formula -> inlines.formula(formula, "block"), () -> inlines.write(paragraph.inlines()));
        return markup.close("p");
    }

    @Override
    public Markup list(ListBlock list) {
        if (list.labelled()) {
            return labelled(list);
        }
        String name = list.numbered() ? "ol" : "ul";
        int start = list.items().isEmpty() ? 1 : list.items().get(0).ordinal();
        String direction = direction(list);
        markup.open(name, "dir", direction, "class", list.marker().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "start", list.numbered() && start != 1 ? Integer.toString(start) : "");
        int expected = start;
        for (ListBlock.Item item : list.items()) {
            markup.open("li", "value", list.numbered() && item.ordinal() != expected ? Integer.toString(item.ordinal()) : "");
            if (direction.isEmpty() && !ofTight(item.blocks()).isEmpty()) {
                blocks(item.blocks());
            } else {
                tight(item.blocks());
            }
            markup.close("li").line();
            expected = item.ordinal() + 1;
        }
        return markup.close(name);
    }

    /** Marks of the author's own are text; long ones stand above what they mark. */
    private Markup labelled(ListBlock list) {
        boolean wide = list.items().stream().anyMatch(item -> item.label().length() > NARROW_LABEL);
        markup.open("dl", "class", wide ? "labelled wide" : "labelled");
        for (ListBlock.Item item : list.items()) {
            markup.open("dt").text(item.label()).close("dt").open("dd");
            tight(item.blocks());
            markup.close("dd").line();
        }
        return markup.close("dl");
    }

    /** Said of what is written the other way than the edition. */
    private String direction(List<Inline> words) {
        return !Direction.turns(words, edition.isRightToLeft()) ? "" : edition.isRightToLeft() ? "ltr" : "rtl";
    }

    /** The same of what a paragraph begins that has no element of its own. */
    private String ofTight(List<Block> blocks) {
        return isTight(blocks) ? direction(((Paragraph) blocks.get(0)).inlines()) : "";
    }

    /** The same of a list whose items all are, so that its marks stand where they begin. */
    private String direction(ListBlock list) {
        List<String> directions = list.items().stream().map(item -> ofTight(item.blocks())).distinct().toList();
        return directions.size() == 1 ? directions.get(0) : "";
    }

    private static boolean isTight(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(0) instanceof Paragraph && blocks.stream().skip(1).noneMatch(Paragraph.class::isInstance);
    }

    /** A single paragraph in an item or cell needs no paragraph of its own. */
    private void tight(List<Block> blocks) {
        if (isTight(blocks)) {
            Paragraph first = (Paragraph) blocks.get(0);
            margin.number(first.span());
            inlines.write(first.inlines());
            blocks(blocks.subList(1, blocks.size()));
        } else {
            blocks(blocks);
        }
    }

    @Override
    public Markup definitions(DefinitionList list) {
        markup.open("dl");
        for (DefinitionList.Entry entry : list.entries()) {
            markup.open("dt");
            inlines.write(entry.term());
            markup.close("dt").open("dd");
            tight(entry.definition());
            markup.close("dd");
        }
        return markup.close("dl");
    }

    @Override
    public Markup table(Table table) {
        markup.open("div", "class", isShort(table) ? "table short" : "table", "id", table.id(), "tabindex", "0", "role", "region",
                "aria-label", edition.label(table.id()).isEmpty() ? edition.furniture().say("table", "").strip() : edition.label(table.id()));
        markup.open("table", "class", "columns-" + Math.min(table.columns(), 9));
        caption("caption", table.id(), table.caption());
        if (table.headerRows() > 0) {
            markup.open("thead");
            table.rows().subList(0, Math.min(table.headerRows(), table.rows().size())).forEach(row -> row(row, true, false));
            markup.close("thead").line();
        }
        markup.open("tbody");
        table.rows().subList(Math.min(table.headerRows(), table.rows().size()), table.rows().size()).forEach(row -> row(row, false, table.columns() >= MANY_COLUMNS));
        return markup.close("tbody").close("table").close("div");
    }

    /** About a quarter of a page, which nobody likes to see broken. */
    private static boolean isShort(Table table) {
        return table.rows().size() <= SHORT_ROWS && PlainText.of(table).length() <= SHORT_TEXT;
    }

    /** @param many whether there are so many columns that none has room for a sentence unless it asks for it */
    private void row(Table.Row row, boolean head, boolean many) {
        markup.open("tr");
        for (Table.Cell cell : mirrored ? reversed(row.cells()) : row.cells()) {
            String name = head || cell.header() ? "th" : "td";
            markup.open(name, "scope", name.equals("td") ? "" : head ? cell.columnSpan() > 1 ? "colgroup" : "col" : "row",
                    "colspan", cell.columnSpan() > 1 ? Integer.toString(cell.columnSpan()) : "",
                    "rowspan", cell.rowSpan() > 1 ? Integer.toString(cell.rowSpan()) : "",
                    "class", (many && PlainText.ofBlocks(cell.blocks()).length() >= PROSE ? "prose " : "").concat(switch (cell.alignment()) {
                        case START -> "";
                        case CENTER -> "center";
                        case END -> "end";
                    }).strip(), "dir", ofTight(cell.blocks()));
            tight(cell.blocks());
            markup.close(name);
        }
        markup.close("tr").line();
    }

    private static List<Table.Cell> reversed(List<Table.Cell> cells) {
        List<Table.Cell> reversed = new ArrayList<>(cells);
        Collections.reverse(reversed);
        return reversed;
    }

    private void caption(String element, String id, List<Inline> caption) {
        String label = edition.label(id);
        if (label.isEmpty() && caption.isEmpty()) {
            return;
        }
        markup.open(element);
        if (!label.isEmpty()) {
            markup.open("span", "class", "caption-label").text(label).close("span").text(caption.isEmpty() ? "" : " ");
        }
        inlines.write(caption);
        markup.close(element);
    }

    @Override
    public Markup figure(Figure figure) {
        markup.open("figure", "id", figure.id());
        inlines.image(figure.media(), figure.alternative());
        caption("figcaption", figure.id(), figure.caption());
        return markup.close("figure");
    }

    @Override
    public Markup quote(Quote quote) {
        markup.open("blockquote");
        blocks(quote.blocks());
        return markup.close("blockquote");
    }

    @Override
    public Markup code(CodeBlock code) {
        return markup.open("pre", "tabindex", "0", "dir", edition.isRightToLeft() ? "ltr" : "").open("code").text(code.text()).close("code").close("pre");
    }

    @Override
    public Markup divider(Divider divider) {
        return markup.empty("hr");
    }

    @Override
    public Markup records(Records records) {
        return new RecordWriter(this, edition, markup, inlines, exhibits, margin, anchored).write(records, depth + records.depth());
    }

    private void notes() {
        if (edition.notes().isEmpty()) {
            return;
        }
        markup.open("section", "class", "notes", "role", "doc-endnotes").open("h2", "id", "notes")
                .text(edition.furniture().say("notes")).close("h2").open("ol").line();
        for (EditionNote note : edition.notes()) {
            markup.open("li", "id", "note-" + note.number());
            tight(note.blocks());
            markup.text(" ").open("a", "class", "back", "href", "#mark-" + note.number(), "role", "doc-backlink",
                    "aria-label", edition.furniture().say("note-back")).text("↩").close("a");
            // a note of one paragraph is no block of its own, behind which findings would stand
            margin.write();
            markup.close("li").line();
        }
        markup.close("ol").close("section").line();
    }
}

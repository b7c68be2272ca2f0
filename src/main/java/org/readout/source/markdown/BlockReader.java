package org.readout.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Inlines;
import org.readout.model.ListBlock;
import org.readout.model.Note;
import org.readout.model.Omission;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.SourceSpan;
import org.readout.model.Styled;
import org.readout.model.Table;
import org.readout.model.Text;
import org.readout.source.html.HtmlFragment;
import org.readout.source.markdown.Definitions.Definition;
import org.readout.source.markdown.DrawnBlocks.Drawn;
import org.readout.source.markdown.SiteMarkup.Box;
import org.readout.source.markdown.SiteMarkup.Instruction;
import org.readout.source.markdown.SiteMarkup.Remark;
import org.readout.source.markdown.TypedTables.Typed;
import org.readout.source.reading.Excerpt;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.ItemLabels;
import org.readout.source.reading.Pictured;
import org.readout.source.reading.Places;

/** CommonMark's block nodes as blocks. */
final class BlockReader {

    private static final Pattern HEADING_ID = Pattern.compile("\\s*\\{(?:#(?<id>[\\p{L}\\p{N}_.:-]+)[^{}]*|[.-][^{}]*)}\\s*$");

    private static final Pattern CAPTION = Pattern.compile("(?:Table)?:\\s+(?=\\S)");

    private static final Pattern TARGETS = Pattern.compile("(!?)\\[[^\\[\\]]*]\\(");
    private static final Pattern ENDLESS = Pattern.compile("(?is)<(script|style)\\b[^>]*>((?!.*</\\1).*\\S.*)\\z");
    private static final Pattern NO_TAG = Pattern.compile("<(?=[^>]*\\z)|<(?=/?[A-Za-z][\\w-]*[^\\s\\w/>:-])|<(?=/[^A-Za-z])");

    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

    private final Places places;
    private final List<String> lines;
    private final int firstLine;
    private final Gathering gathering;
    private final Pictured pictures;
    private final Function<String, Node> parser;
    private final InlineReader inlines;
    /** Places that the author named, which lead to the next heading or paragraph. */
    private final List<Anchor> waiting = new ArrayList<>();

    /**
     * @param lines  of the source that is read, from the one after the front matter on
     * @param pictures that the draft brings
     * @param parser of what stands in a cell of a table whose columns are typed
     */
    BlockReader(Places places, List<String> lines, int firstLine, Gathering gathering, Pictured pictures, Function<String, Node> parser) {
        this(places, lines, firstLine, gathering, pictures, parser, new InlineReader(places, gathering, pictures));
    }

    private BlockReader(Places places, List<String> lines, int firstLine, Gathering gathering, Pictured pictures, Function<String, Node> parser, InlineReader inlines) {
        this.places = places;
        this.lines = lines;
        this.firstLine = firstLine;
        this.gathering = gathering;
        this.pictures = pictures;
        this.parser = parser;
        this.inlines = inlines;
    }

    /** The same reading, counting places of its own. */
    BlockReader within(Places own) {
        return new BlockReader(own, lines, firstLine, gathering, pictures, parser, inlines);
    }

    List<Note> inlineNotes() {
        return inlines.notes();
    }

    int line(Node node) {
        return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex() + firstLine;
    }

    List<Block> children(Node parent) {
        Reading reading = new Reading();
        Node node = parent.getFirstChild();
        while (node != null) {
            if (node.getNext() instanceof Definition) {
                node = reading.definitions(node);
            } else {
                node.accept(reading);
                node = node.getNext();
            }
        }
        return reading.blocks;
    }

    private final class Reading extends AbstractVisitor {

        private final List<Block> blocks = new ArrayList<>();

        @Override
        public void visit(org.commonmark.node.Heading node) {
            List<Inline> words = inlines.of(node);
            String text = PlainText.of(words);
            Matcher explicit = HEADING_ID.matcher(text);
            String id;
            if (explicit.find()) {
                words = Inlines.before(words, explicit.start());
                id = explicit.group("id") == null ? gathering.anchors.forText(PlainText.of(words)) : gathering.anchors.unique(explicit.group("id"));
            } else {
                id = gathering.anchors.forText(text);
            }
            words = led(words);
            waiting.forEach(place -> gathering.aliases.put(place.id(), id));
            waiting.clear();
            SourceSpan span = places.heading(node.getLevel(), PlainText.of(words), line(node));
            blocks.add(new Heading(span, node.getLevel(), id, "", words));
            if (node instanceof WikiHeadings.Typed typed) {
                gathering.omit(span, "typed-sign", typed.signs() + " " + typed.signs());
                gathering.findings.add(Finding.note("heading-by-look", span, "“" + PlainText.of(words) + "” stands between “" + typed.signs()
                        + "” as in a wiki, and is taken for a heading.",
                        "Write “" + "#".repeat(node.getLevel()) + " " + PlainText.of(words) + "”, so that it surely is one."));
            }
        }

        @Override
        public void visit(org.commonmark.node.Paragraph node) {
            Optional<TypedLines> typed = TypedLines.of(node);
            if (typed.isPresent()) {
                typed.get().lead().ifPresent(this::visit);
                blocks.add(list(typed.get()));
                return;
            }
            List<org.commonmark.node.Paragraph> lines = LabelledLines.of(node);
            if (!lines.isEmpty()) {
                lines.forEach(this::visit);
                return;
            }
            SourceSpan counted = places.next("", line(node));
            int before = gathering.omissions.size();
            List<Inline> words = inlines.of(node);
            SourceSpan span = counted.saying(PlainText.of(words));
            Matcher captioning = CAPTION.matcher(PlainText.of(words));
            if (captioning.lookingAt() && !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Table table && table.caption().isEmpty()) {
                gathering.omit(span, "number", captioning.group());
                blocks.set(blocks.size() - 1, captioned(table, Inlines.after(words, captioning.end())));
            } else if (areOnlyPlaces(words)) {
                places.back();
                led(words);
            } else if (words.size() == 1 && words.get(0) instanceof Picture picture) {
                List<Inline> caption = inlines.caption(node);
                blocks.add(new Figure(span, "", picture.media(), picture.alternative(), caption));
                if (!caption.isEmpty()) {
                    // its title, which is not left out then
                    gathering.omissions.subList(before, gathering.omissions.size()).removeIf(omission -> omission.reason().equals(InlineReader.PICTURE_TITLE));
                }
            } else {
                blocks.add(new Paragraph(span, waiting.isEmpty() ? words : Stream.concat(waiting.stream(), words.stream()).toList()));
                waiting.clear();
            }
        }

        /** “: Mentions {#mentions}”, as Pandoc has it. */
        private Table captioned(Table table, List<Inline> caption) {
            Matcher explicit = HEADING_ID.matcher(PlainText.of(caption));
            boolean named = explicit.find();
            String id = named && explicit.group("id") != null ? gathering.anchors.unique(explicit.group("id")) : table.id();
            return new Table(table.span(), id, named ? Inlines.before(caption, explicit.start()) : caption, table.headerRows(), table.rows());
        }

        /** What stands before a heading or in it leads to the heading, and the other words are left. */
        private List<Inline> led(List<Inline> words) {
            words.stream().filter(Anchor.class::isInstance).map(Anchor.class::cast).forEach(waiting::add);
            return words.stream().filter(word -> !(word instanceof Anchor)).toList();
        }

        private static boolean areOnlyPlaces(List<Inline> words) {
            return words.stream().allMatch(word -> word instanceof Anchor || word instanceof Text text && text.text().isBlank());
        }

        @Override
        public void visit(BulletList node) {
            blocks.add(new ListBlock(places.here(""), ListBlock.Marker.BULLET, items(node, 0, 0)));
        }

        @Override
        public void visit(OrderedList node) {
            Integer start = node.getMarkerStartNumber();
            List<ListBlock.Item> items = items(node, start == null ? 1 : start, 1);
            String delimiter = node.getMarkerDelimiter();
            blocks.add(items.isEmpty() || delimiter == null ? new ListBlock(places.here(""), ListBlock.Marker.DECIMAL, items) : ItemLabels.list(ListBlock.Marker.DECIMAL,
                    items.stream().map(item -> new ListBlock.Item(item.span(), item.ordinal(), item.ordinal() + delimiter, item.blocks())).toList()));
        }

        private ListBlock list(TypedLines typed) {
            List<ListBlock.Item> items = new ArrayList<>();
            for (TypedLines.Item item : typed.items()) {
                List<Block> inner = children(item.words());
                SourceSpan span = inner.isEmpty() ? places.next("", line(item.words().getFirstChild())) : inner.get(0).span();
                items.add(new ListBlock.Item(span, item.ordinal(), item.label(), inner));
            }
            return ItemLabels.list(typed.marker(), items);
        }

        private List<ListBlock.Item> items(Node list, int first, int step) {
            List<ListBlock.Item> items = new ArrayList<>();
            int ordinal = first;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof ListItem) {
                    List<Block> inner = children(item);
                    SourceSpan span = inner.isEmpty() ? places.next("", line(item)) : inner.get(0).span();
                    items.add(new ListBlock.Item(span, ordinal, inner));
                    ordinal += step;
                }
            }
            return items;
        }

        @Override
        public void visit(BlockQuote node) {
            List<Block> inner = children(node);
            blocks.add(new Quote(inner.isEmpty() ? places.next("", line(node)) : inner.get(0).span(), inner));
        }

        @Override
        public void visit(FencedCodeBlock node) {
            String language = node.getInfo() == null ? "" : node.getInfo().strip().split("\\s+")[0];
            blocks.add(new CodeBlock(places.next(node.getLiteral(), line(node)), language, node.getLiteral().stripTrailing()));
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            blocks.add(new CodeBlock(places.next(node.getLiteral(), line(node)), "", node.getLiteral().stripTrailing()));
        }

        @Override
        public void visit(HtmlBlock node) {
            String html = inlines.withoutRemarks(node.getLiteral());
            Matcher endless = ENDLESS.matcher(html);
            if (endless.find()) {
                gathering.report(Finding.warning("embedded-content", places.here(""), "“<" + endless.group(1) + ">” begins here and has no end: all that follows it is left out.",
                        "End it, or take it out."), endless.group(2));
                html = html.substring(0, endless.start());
            }
            // a tag that nobody ended, or of a name that HTML cannot have, is what somebody wrote
            blocks.addAll(HtmlFragment.blocks(NO_TAG.matcher(html).replaceAll("&lt;"), places, gathering, pictures));
        }

        @Override
        public void visit(ThematicBreak node) {
            blocks.add(new Divider(places.next("", line(node))));
        }

        @Override
        public void visit(CustomBlock node) {
            if (node instanceof TableBlock table) {
                blocks.add(table(table));
            } else if (node instanceof Typed typed) {
                blocks.add(table(typed.table(), line(node)));
            } else if (node instanceof Drawn drawn) {
                blocks.addAll(HtmlFragment.blocks(drawn.svg(), places, gathering, pictures));
            } else if (node instanceof Instruction line) {
                instruction(line);
            } else if (node instanceof Remark remark) {
                remark(remark);
            } else if (node instanceof Box box && box.getFirstChild() == null && !box.line().startsWith(":")) {
                blocks.add(new Paragraph(places.next(box.line(), line(node)).saying(box.line()), List.of(new Text(box.line()))));
            } else if (node instanceof Box box) {
                gathering.omit(places.here(""), "site-instruction", box.instruction());
                if (!box.title().isBlank()) {
                    blocks.add(new Paragraph(places.next(box.title(), line(node)).saying(box.title()), List.of(new Styled(Styled.Style.STRONG, List.of(new Text(box.title()))))));
                }
                blocks.addAll(children(node));
            } else if (!(node instanceof FootnoteDefinition)) {
                blocks.addAll(children(node));
            }
        }

        /** Pictures and links in it are left out with it. */
        private void remark(Remark remark) {
            gathering.report(Finding.note("remark-left", places.here(""), "What no reader of a site is shown is left out: “" + Excerpt.of(remark.lines()) + "”.",
                    "Leave it or delete it: no edition shows it."), remark.lines());
            TARGETS.matcher(remark.lines()).results().forEach(target -> gathering.leaveOut(places.here(""), "remark-left", target.group(1).isEmpty() ? Omission.Kind.LINK
                    : Omission.Kind.IMAGE));
        }

        private void instruction(Instruction line) {
            if (line.puts()) {
                gathering.report(Finding.warning("site-instruction", places.here(line.words()), "“" + line.words() + "” tells a program what to put here, and is left out.",
                        "Put what it stands for into the draft."), line.words());
            } else {
                gathering.omit(places.here(""), "site-instruction", line.words());
            }
        }

        /** A term, or several, each with what it means; the node after them. */
        private Node definitions(Node first) {
            List<DefinitionList.Entry> entries = new ArrayList<>();
            Node node = first;
            while (node != null && (node instanceof Definition || node.getNext() instanceof Definition)) {
                SourceSpan span = places.next("", line(node));
                List<Inline> term = node instanceof Definition ? List.of() : inlines.of(node);
                Node meaning = node instanceof Definition ? node : node.getNext();
                List<Block> meanings = new ArrayList<>();
                while (meaning instanceof Definition) {
                    meanings.addAll(children(meaning));
                    meaning = meaning.getNext();
                }
                entries.add(new DefinitionList.Entry(span.saying(PlainText.of(term)), term, meanings));
                node = meaning;
            }
            blocks.add(new DefinitionList(entries.get(0).span(), entries));
            return node;
        }

        private Table table(TableBlock node) {
            List<Table.Row> rows = new ArrayList<>();
            int headerRows = 0;
            for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    if (row instanceof TableRow) {
                        rows.add(new Table.Row(cells(row, part instanceof TableHead)));
                        beyond(row, rows.get(0).cells().size());
                        headerRows += part instanceof TableHead ? 1 : 0;
                    }
                }
            }
            SourceSpan span = rows.isEmpty() || rows.get(0).cells().isEmpty() ? places.next("", line(node))
                    : rows.get(0).cells().get(0).span();
            return new Table(span, "", List.of(), headerRows, rows);
        }

        private Table table(TypedTable typed, int line) {
            List<Table.Row> rows = new ArrayList<>();
            for (List<TypedTable.Cell> row : typed.rows()) {
                boolean header = rows.size() < typed.headerRows();
                rows.add(new Table.Row(row.stream().map(cell -> cell(cell, header, typed.blocks(), line + cell.line())).toList()));
            }
            return new Table(rows.get(0).cells().get(0).span(), "", List.of(), typed.headerRows(), rows);
        }

        private Table.Cell cell(TypedTable.Cell cell, boolean header, boolean whole, int line) {
            Node read = parser.apply(cell.text());
            boolean words = read.getFirstChild() instanceof org.commonmark.node.Paragraph;
            List<Block> inner;
            if (cell.text().isEmpty()) {
                inner = List.of();
            } else if (whole || words) {
                inner = new BlockReader(places, cell.text().lines().toList(), line, gathering, pictures, parser, inlines).children(read);
            } else {
                inner = List.of(new Paragraph(places.next(cell.text(), line), List.of(new Text(cell.text()))));
            }
            return new Table.Cell(inner.isEmpty() ? places.next("", line) : inner.get(0).span(), header, cell.columnSpan(), cell.rowSpan(), cell.alignment(), inner);
        }

        /** GitHub's tables drop what a row has beyond the columns of the first (4.10), a cell with a bare “|” in its code too. */
        private void beyond(Node row, int columns) {
            String line = row.getSourceSpans().isEmpty() ? "" : lines.get(row.getSourceSpans().get(0).getLineIndex());
            List<String> cells = List.of(CELL_END.split(line.strip().replaceFirst("^[>\\s]*\\|", ""), -1));
            String left = cells.size() <= columns ? "" : String.join(" ", cells.subList(columns, cells.size())).strip();
            if (!left.isEmpty()) {
                gathering.report(Finding.warning("cells-beyond", places.here(left), "This row has more cells than the table has columns; the rest is left out.",
                        "Give the table's first row as many cells; write “|” in a cell as “\\|”."), left);
            }
        }

        private List<Table.Cell> cells(Node row, boolean header) {
            List<Table.Cell> cells = new ArrayList<>();
            for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof TableCell cell) {
                    SourceSpan counted = places.next("", line(row));
                    List<Inline> words = inlines.of(cell);
                    SourceSpan span = counted.saying(PlainText.of(words));
                    cells.add(new Table.Cell(span, header, 1, 1, alignment(cell),
                            words.isEmpty() ? List.of() : List.of(new Paragraph(span, words))));
                }
            }
            return cells;
        }

        private static Table.Alignment alignment(TableCell cell) {
            if (cell.getAlignment() == TableCell.Alignment.CENTER) {
                return Table.Alignment.CENTER;
            }
            return cell.getAlignment() == TableCell.Alignment.RIGHT ? Table.Alignment.END : Table.Alignment.START;
        }
    }
}

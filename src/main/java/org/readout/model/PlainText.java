package org.readout.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The characters of a tree, as a reader would copy them. Line breaks give a newline; marks and pictures give nothing. */
public final class PlainText implements InlineVisitor<String> {

    private static final PlainText INLINE = new PlainText();

    private PlainText() {
    }

    public static String of(List<Inline> inlines) {
        if (inlines.size() == 1 && inlines.get(0) instanceof Text only) {
            return only.text();
        }
        String[] texts = new String[inlines.size()];
        Arrays.setAll(texts, at -> inlines.get(at).accept(INLINE));
        return String.join("", texts);
    }

    /** The text of each block that has text of its own, in reading order, joined by newlines. */
    public static String ofBlocks(List<Block> blocks) {
        return blocks.size() == 1 ? of(blocks.get(0)) : blocks.stream().map(PlainText::of).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    public static String of(Block block) {
        return block.accept(Blocks.READER);
    }

    @Override
    public String text(Text text) {
        return text.text();
    }

    @Override
    public String styled(Styled styled) {
        return of(styled.inlines());
    }

    @Override
    public String code(Code code) {
        return code.text();
    }

    @Override
    public String link(Link link) {
        return of(link.inlines());
    }

    @Override
    public String reference(Reference reference) {
        return of(reference.inlines());
    }

    @Override
    public String noteMark(NoteMark mark) {
        return "";
    }

    @Override
    public String anchor(Anchor anchor) {
        return "";
    }

    @Override
    public String lineBreak(LineBreak lineBreak) {
        return "\n";
    }

    @Override
    public String picture(Picture picture) {
        return "";
    }

    @Override
    public String formula(Formula formula) {
        return formula.term().line();
    }

    @Override
    public String foreign(Foreign foreign) {
        return of(foreign.inlines());
    }

    /** Blocks, by way of their inlines. */
    private static final class Blocks implements BlockVisitor<String> {

        private static final Blocks READER = new Blocks();

        @Override
        public String heading(Heading heading) {
            return of(heading.inlines());
        }

        @Override
        public String paragraph(Paragraph paragraph) {
            return of(paragraph.inlines());
        }

        @Override
        public String list(ListBlock list) {
            return lines(list.items().stream().map(item -> ofBlocks(item.blocks())).toList());
        }

        @Override
        public String definitions(DefinitionList list) {
            return lines(list.entries().stream()
                    .map(entry -> lines(List.of(of(entry.term()), ofBlocks(entry.definition())))).toList());
        }

        @Override
        public String table(Table table) {
            return lines(List.of(of(table.caption()), lines(table.rows().stream().flatMap(row -> row.cells().stream())
                    .map(cell -> ofBlocks(cell.blocks())).toList())));
        }

        @Override
        public String figure(Figure figure) {
            return of(figure.caption());
        }

        @Override
        public String quote(Quote quote) {
            return ofBlocks(quote.blocks());
        }

        @Override
        public String code(CodeBlock code) {
            return code.text();
        }

        @Override
        public String divider(Divider divider) {
            return "";
        }

        @Override
        public String records(Records records) {
            return lines(records.entries().stream().map(Blocks::entry).toList());
        }

        private static String entry(Records.Entry entry) {
            return lines(List.of(entry.label(), of(entry.title()), lines(entry.fields().stream()
                    .map(field -> lines(List.of(of(field.label()), ofBlocks(field.blocks())))).toList())));
        }

        private static String lines(List<String> parts) {
            return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        }
    }
}

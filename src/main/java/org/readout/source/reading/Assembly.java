package org.readout.source.reading;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Code;
import org.readout.model.CodeBlock;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Foreign;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.LineBreak;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.SourceSpan;
import org.readout.model.Styled;
import org.readout.model.Table;
import org.readout.model.Text;

/**
 * Puts together what word processors keep flat: lists from numbered paragraphs, quotations and code from runs of paragraphs,
 * captions with the picture or table beside them.
 */
public final class Assembly {

    private final Gathering gathering;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    /** Since the last item; they belong to it when the list goes on after them. */
    private final List<Block> between = new ArrayList<>();
    private final List<Inline> waitingAnchors = new ArrayList<>();
    private List<Inline> waitingCaption = List.of();
    private List<Block> captionItself = List.of();
    /** Since the last line of code. */
    private int blankLines;

    private record Item(Numbered numbered, List<Block> blocks) {
    }

    public Assembly(Gathering gathering) {
        this.gathering = gathering;
    }

    public void add(Block block) {
        endList();
        blankLines = 0;
        if (!waitingCaption.isEmpty() && block instanceof Table table && table.caption().isEmpty()) {
            blocks.add(withAnchors(captioned(table, waitingCaption)));
        } else if (!waitingCaption.isEmpty() && block instanceof Figure figure && figure.caption().isEmpty()) {
            blocks.add(withAnchors(captioned(figure, waitingCaption)));
        } else {
            releaseCaption();
            blocks.add(withAnchors(block));
            return;
        }
        waitingCaption = List.of();
        captionItself = List.of();
    }

    /** Bookmarks of an empty paragraph go to the next block. */
    public void anchors(List<Inline> inlines) {
        inlines.stream().filter(Anchor.class::isInstance).forEach(waitingAnchors::add);
    }

    public void item(Numbered numbered, Paragraph paragraph) {
        if (!between.isEmpty()) {
            if (goesOn(numbered)) {
                items.get(items.size() - 1).blocks().addAll(between);
                between.clear();
            } else {
                endList();
            }
        }
        releaseCaption();
        items.add(new Item(numbered, new ArrayList<>(List.of(withAnchors(paragraph)))));
    }

    /** Another block of the item before; one of its own where there is no item. */
    public void continued(Block block) {
        if (items.isEmpty()) {
            add(block);
        } else {
            items.get(items.size() - 1).blocks().add(block);
        }
    }

    /** A paragraph that looks as if it were the last item's second: it is, if the list goes on after it. */
    public void perhapsContinued(Paragraph paragraph) {
        if (items.isEmpty()) {
            add(paragraph);
        } else {
            between.add(withAnchors(paragraph));
        }
    }

    private boolean goesOn(Numbered numbered) {
        return items.stream().anyMatch(item -> item.numbered().list().equals(numbered.list()))
                && (numbered.marker() == ListBlock.Marker.BULLET || numbered.ordinal() > 1);
    }

    public void quote(Quote quote) {
        endList();
        releaseCaption();
        if (last() instanceof Quote before) {
            List<Block> joined = new ArrayList<>(before.blocks());
            joined.addAll(quote.blocks());
            blocks.set(blocks.size() - 1, new Quote(before.span(), joined));
        } else {
            blocks.add(quote);
        }
    }

    /** A line of code; one with notes, pictures, links or formulas in it is more than code can hold, and a paragraph. */
    public void code(Paragraph line) {
        if (line.inlines().stream().allMatch(Assembly::isCharacters)) {
            code(new CodeBlock(line.span(), "", PlainText.of(line.inlines())));
        } else {
            add(line);
        }
    }

    private static boolean isCharacters(Inline inline) {
        return inline instanceof Text || inline instanceof Code || inline instanceof LineBreak
                || inline instanceof Styled styled && styled.inlines().stream().allMatch(Assembly::isCharacters)
                || inline instanceof Foreign foreign && foreign.inlines().stream().allMatch(Assembly::isCharacters);
    }

    private void code(CodeBlock code) {
        endList();
        releaseCaption();
        if (last() instanceof CodeBlock before) {
            blocks.set(blocks.size() - 1, new CodeBlock(before.span(), "", before.text() + "\n".repeat(blankLines + 1) + code.text()));
        } else {
            blocks.add(code);
        }
        blankLines = 0;
    }

    /** A line of code with nothing on it; it counts when more code follows. */
    public void blankCode() {
        blankLines++;
    }

    /** A caption stands under its picture or over its table; a table may also have it below. */
    public void caption(List<Inline> caption, Paragraph itself) {
        endList();
        releaseCaption();
        if (last() instanceof Figure figure && figure.caption().isEmpty()) {
            blocks.set(blocks.size() - 1, captioned(figure, caption));
        } else {
            waitingCaption = caption;
            captionItself = List.of(itself);
        }
    }

    /** The block added last, as far as it is one of its own. */
    public Block latest() {
        return between.isEmpty() ? last() : between.get(between.size() - 1);
    }

    public List<Block> finish() {
        endList();
        releaseCaption();
        return blocks;
    }

    private Block last() {
        return blocks.isEmpty() ? new Divider(SourceSpan.of("")) : blocks.get(blocks.size() - 1);
    }

    /** The next block is no table: the caption belongs to the table before it, or is a paragraph like any other. */
    private void releaseCaption() {
        if (waitingCaption.isEmpty()) {
            return;
        }
        if (last() instanceof Table table && table.caption().isEmpty()) {
            blocks.set(blocks.size() - 1, captioned(table, waitingCaption));
        } else {
            blocks.addAll(captionItself);
        }
        waitingCaption = List.of();
        captionItself = List.of();
    }

    private Table captioned(Table table, List<Inline> caption) {
        return new Table(table.span(), alias(caption, "table"), withoutAnchors(caption), table.headerRows(), table.rows());
    }

    private Figure captioned(Figure figure, List<Inline> caption) {
        return new Figure(figure.span(), alias(caption, "figure"), figure.media(), figure.alternative(), withoutAnchors(caption));
    }

    /** Bookmarks in a caption point at what it is the caption of. */
    private String alias(List<Inline> caption, String kind) {
        return alias(caption, kind, "");
    }

    private String alias(List<Inline> anchors, String kind, String known) {
        List<String> bookmarks = anchors.stream().filter(Anchor.class::isInstance).map(inline -> ((Anchor) inline).id()).toList();
        if (bookmarks.isEmpty()) {
            return known;
        }
        String id = known.isEmpty() ? gathering.anchors.unique(kind + "-" + Anchors.slug(bookmarks.get(0))) : known;
        bookmarks.forEach(bookmark -> gathering.aliases.put(bookmark, id));
        return id;
    }

    private static List<Inline> withoutAnchors(List<Inline> inlines) {
        return inlines.stream().filter(inline -> !(inline instanceof Anchor)).toList();
    }

    /** Bookmarks that waited lead to the block: by its own id where it has one. */
    private Block withAnchors(Block block) {
        if (waitingAnchors.isEmpty()) {
            return block;
        }
        List<Inline> anchors = List.copyOf(waitingAnchors);
        waitingAnchors.clear();
        if (block instanceof Heading heading) {
            alias(anchors, "", heading.id());
            return heading;
        }
        if (block instanceof Table table) {
            return new Table(table.span(), alias(anchors, "table", table.id()), table.caption(), table.headerRows(), table.rows());
        }
        if (block instanceof Figure figure) {
            return new Figure(figure.span(), alias(anchors, "figure", figure.id()), figure.media(), figure.alternative(), figure.caption());
        }
        if (block instanceof Paragraph paragraph) {
            List<Inline> inlines = new ArrayList<>(anchors);
            inlines.addAll(paragraph.inlines());
            return new Paragraph(paragraph.span(), inlines);
        }
        waitingAnchors.addAll(anchors);
        return block;
    }

    private void endList() {
        for (int from = 0; from < items.size();) {
            int to = end(items, from);
            blocks.add(list(items.subList(from, to)));
            from = to;
        }
        items.clear();
        blocks.addAll(between);
        between.clear();
    }

    /** Where a list ends that begins with an item: at the first one further out, of another list, or with a number that does not follow. */
    private static int end(List<Item> items, int from) {
        Item before = items.get(from);
        for (int at = from + 1; at < items.size(); at++) {
            if (items.get(at).numbered().level() <= before.numbered().level()) {
                if (!follows(before.numbered(), items.get(at).numbered())) {
                    return at;
                }
                before = items.get(at);
            }
        }
        return items.size();
    }

    private static boolean follows(Numbered before, Numbered numbered) {
        return before.list().equals(numbered.list()) && before.level() == numbered.level()
                && (numbered.marker() == ListBlock.Marker.BULLET || numbered.ordinal() == before.ordinal() + 1);
    }

    /** Items of one list, with those below each. */
    private static ListBlock list(List<Item> items) {
        int level = items.get(0).numbered().level();
        List<ListBlock.Item> made = new ArrayList<>();
        for (int at = 0; at < items.size();) {
            int next = at + 1;
            while (next < items.size() && items.get(next).numbered().level() > level) {
                next++;
            }
            List<Block> content = new ArrayList<>(items.get(at).blocks());
            List<Item> below = items.subList(at + 1, next);
            for (int inner = 0; inner < below.size();) {
                int to = end(below, inner);
                content.add(list(below.subList(inner, to)));
                inner = to;
            }
            made.add(new ListBlock.Item(content.get(0).span(), items.get(at).numbered().ordinal(), items.get(at).numbered().label(), content));
            at = next;
        }
        return ItemLabels.list(items.get(0).numbered().marker(), made);
    }
}

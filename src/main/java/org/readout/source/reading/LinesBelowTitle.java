package org.readout.source.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Foreign;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Styled;
import org.readout.model.Text;

/** Names and a date below a title that no style says is one: they are known by their words, once the title is. */
public final class LinesBelowTitle {

    /** A series, a subtitle and a line on the occasion may stand between a title and the names. */
    private static final int MOST = 4;

    private final TitlePage page;
    private final List<Block> taken = new ArrayList<>();
    private final List<Block> passed = new ArrayList<>();
    private final List<Block> signed = new ArrayList<>();

    /**
     * @param blocks    those below the title
     * @param isEnd     whether a paragraph may be a heading by its look, or is text, so that what stands below it is not said of the memo
     * @param language  of the draft; empty where it is not known
     */
    public LinesBelowTitle(String title, List<Block> blocks, Predicate<Block> isEnd, String language) {
        page = new TitlePage(true, language);
        page.takes(TitlePage.Role.TITLE, title);
        List<String> lines = blocks.stream().limit(MOST + 1).takeWhile(Paragraph.class::isInstance).map(PlainText::of).toList();
        Optional<String> signature = Signature.in(title, lines, language);
        for (Block block : blocks.subList(0, Math.min(MOST, blocks.size()))) {
            if (block instanceof Paragraph line && isWords(line.inlines()) && page.takes(TitlePage.Role.OTHER, PlainText.of(line))) {
                taken.add(line);
            } else if (block instanceof Paragraph line && isWords(line.inlines()) && signed.isEmpty() && signature.equals(Optional.of(PlainText.of(line)))
                    && page.takes(TitlePage.Role.BYLINE, PlainText.of(line))) {
                taken.add(line);
                signed.add(line);
            } else {
                passed.add(block);
                if (!(block instanceof Paragraph) || isEnd.test(block)) {
                    break;
                }
            }
        }
    }

    /**
     * Those below a heading that is the title, as word processors make of a web page's: it opens the draft, and no other is as high or
     * nothing but such lines stands between it and the next.
     */
    public static Optional<LinesBelowTitle> ofHeading(List<Block> blocks, BoldLines look, String language) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Heading first) || !isWords(first.inlines()) || UsualLine.isPartOfMemo(PlainText.of(first))) {
            return Optional.empty();
        }
        LinesBelowTitle lines = new LinesBelowTitle(PlainText.of(first).strip(), blocks.subList(1, blocks.size()), isEnd(look), language);
        List<Heading> others = blocks.stream().skip(1).filter(Heading.class::isInstance).map(Heading.class::cast).toList();
        boolean highest = others.stream().allMatch(other -> other.level() > first.level());
        return lines.isEmpty() || others.isEmpty() || !highest && blocks.get(1 + lines.taken.size()) != others.get(0) ? Optional.empty() : Optional.of(lines);
    }

    /** Where what is said of the memo is over: at what looks like a heading, or is text. */
    static Predicate<Block> isEnd(BoldLines look) {
        return block -> look.isLine(block) || UsualLine.isSentence(PlainText.of(block));
    }

    public boolean isEmpty() {
        return taken.isEmpty();
    }

    /** What stands beside and below the lines, as far as was looked. */
    List<Block> passed() {
        return passed;
    }

    /** What the title and the lines say. */
    public TitlePage page() {
        return page;
    }

    /** The blocks without these lines, which are accounted for; what leads to them leads to what stands below. */
    public List<Block> takenFrom(List<Block> blocks, Gathering gathering) {
        signed.forEach(line -> gathering.findings.add(Signature.inferred(((Paragraph) line).span(), PlainText.of(line))));
        return without(taken, blocks, gathering);
    }

    static List<Block> without(List<Block> lines, List<Block> blocks, Gathering gathering) {
        List<Block> rest = new ArrayList<>();
        List<Inline> anchors = new ArrayList<>();
        for (Block block : blocks) {
            if (lines.stream().anyMatch(line -> line == block) && block instanceof Paragraph line) {
                gathering.omit(line.span(), "metadata", PlainText.of(line));
                gathering.omitLinks(line.span(), "metadata", line.inlines());
                line.inlines().stream().filter(Anchor.class::isInstance).forEach(anchors::add);
            } else {
                rest.add(anchored(anchors, block, gathering));
            }
        }
        return rest;
    }

    private static Block anchored(List<Inline> anchors, Block block, Gathering gathering) {
        List<Inline> waiting = List.copyOf(anchors);
        if (block instanceof Heading heading) {
            waiting.forEach(anchor -> gathering.aliases.put(((Anchor) anchor).id(), heading.id()));
            anchors.clear();
        } else if (block instanceof Paragraph paragraph && !waiting.isEmpty()) {
            anchors.clear();
            List<Inline> inlines = new ArrayList<>(waiting);
            inlines.addAll(paragraph.inlines());
            return new Paragraph(paragraph.span(), inlines);
        }
        return block;
    }

    /** A picture or a note cannot stand on a title page. */
    static boolean isWords(List<Inline> inlines) {
        return inlines.stream().allMatch(inline -> inline instanceof Text || inline instanceof Anchor || inline instanceof LineBreak
                || inline instanceof Styled styled && isWords(styled.inlines()) || inline instanceof Foreign foreign && isWords(foreign.inlines())
                || inline instanceof Link link && isWords(link.inlines()) || inline instanceof Reference reference && isWords(reference.inlines()));
    }
}

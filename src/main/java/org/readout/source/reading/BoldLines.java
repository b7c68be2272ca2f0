package org.readout.source.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Styled;

/**
 * Lines that only look like headings: short, bold throughout, without a full stop, and followed by text. In a draft without
 * a single real heading they are all there is to go by; where there are real ones, they stand one level below.
 */
public final class BoldLines {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;
    /** What stands over a remark rather than over a section. */
    private static final Pattern REMARK = Pattern.compile("(?i)(note|tip|caution|warning|important|nb|n\\.b)s?");

    /** The size of each candidate's letters. */
    private final Map<Block, Integer> candidates = new IdentityHashMap<>();

    /**
     * Takes note of a paragraph that no style makes anything but text.
     *
     * @param size of its largest letters, in any unit; 0 where nothing says so
     * @param bold whether it is bold as a whole, whatever its inlines say
     */
    public void note(Paragraph paragraph, int size, boolean bold) {
        if (isShortLine(PlainText.of(paragraph.inlines()).strip()) && (bold || isBold(paragraph))) {
            candidates.put(paragraph, size);
        }
    }

    /** Whether the paragraph was noted and looks like a heading. */
    boolean isLine(Block paragraph) {
        return candidates.containsKey(paragraph);
    }

    /** Whether both were noted, and the letters of one are known to be smaller. */
    boolean isSmaller(Block line, Block other) {
        int size = candidates.getOrDefault(line, 0);
        return size > 0 && size < candidates.getOrDefault(other, 0);
    }

    private static boolean isShortLine(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.split("\\s+").length <= MOST_WORDS && !text.contains("\n")
                && !text.contains("\t") && text.matches(".*\\p{L}{2}.*") && !text.matches("(?s).*[.;:,!]$") && !REMARK.matcher(text).matches();
    }

    /** Whether all its words are, by its inlines; without words it is. */
    public static boolean isBold(Paragraph paragraph) {
        return paragraph.inlines().stream().allMatch(BoldLines::isBold);
    }

    private static boolean isBold(Inline inline) {
        if (inline instanceof Styled styled) {
            return styled.style() == Styled.Style.STRONG || styled.inlines().stream().allMatch(BoldLines::isBold);
        }
        return PlainText.of(List.of(inline)).isBlank();
    }

    /**
     * In a draft without headings, but for a title, bold lines are all there is to go by; elsewhere the blocks stay as they are.
     *
     * @param size of a block's largest letters, as in {@link #note}
     */
    public static List<Block> recognisedWhereNoHeadings(List<Block> blocks, ToIntFunction<Block> size, Gathering gathering) {
        if (blocks.stream().filter(Heading.class::isInstance).count() > 1) {
            return blocks;
        }
        BoldLines lines = new BoldLines();
        blocks.stream().filter(Paragraph.class::isInstance).forEach(block -> lines.note((Paragraph) block, size.applyAsInt(block), false));
        return lines.candidates.size() < 2 ? blocks : lines.recognised(blocks, gathering);
    }

    /** The same blocks, such lines made headings and reported. */
    public List<Block> recognised(List<Block> blocks, Gathering gathering) {
        List<Block> result = new ArrayList<>();
        int above = 0;
        List<Integer> sizes = sizes(blocks, 0);
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block instanceof Heading heading) {
                above = heading.level();
                sizes = sizes(blocks, at + 1);
            }
            result.add(isPlayed(blocks, at) ? heading((Paragraph) block, above + 1 + sizes.indexOf(candidates.get(block)), gathering) : block);
        }
        return result;
    }

    /** Sizes of the lines up to the next real heading, largest first: a size that stands elsewhere in the draft makes none here deeper. */
    private List<Integer> sizes(List<Block> blocks, int from) {
        int to = from;
        while (to < blocks.size() && !(blocks.get(to) instanceof Heading)) {
            to++;
        }
        return IntStream.range(from, to).filter(at -> isPlayed(blocks, at)).mapToObj(at -> candidates.get(blocks.get(at)))
                .distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private boolean isPlayed(List<Block> blocks, int at) {
        return candidates.containsKey(blocks.get(at)) && at + 1 < blocks.size()
                && !(blocks.get(at + 1) instanceof Heading) && (!candidates.containsKey(blocks.get(at + 1)) || headsALine(blocks, at));
    }

    /** A line of larger letters over one of smaller letters that has text below it: “Our demands” over “Of Parliament”. */
    private boolean headsALine(List<Block> blocks, int at) {
        int below = candidates.get(blocks.get(at + 1));
        return below > 0 && candidates.get(blocks.get(at)) > below && isPlayed(blocks, at + 1);
    }

    private static Heading heading(Paragraph line, int level, Gathering gathering) {
        String text = PlainText.of(line.inlines()).strip();
        gathering.findings.add(Finding.note("heading-by-look", line.span(), "“" + text + "” looks like a heading and is taken for one.",
                "Give it a heading style, so that it surely is one."));
        String id = gathering.anchors.forText(text);
        List<Inline> words = new ArrayList<>();
        for (Inline inline : line.inlines()) {
            if (inline instanceof Anchor anchor) {
                gathering.aliases.put(anchor.id(), id);
            } else {
                words.addAll(plain(inline));
            }
        }
        return new Heading(line.span(), Math.min(9, level), id, "", words);
    }

    /** A heading is bold by being one. */
    private static List<Inline> plain(Inline inline) {
        return inline instanceof Styled styled && styled.style() == Styled.Style.STRONG ? styled.inlines() : List.of(inline);
    }
}

package org.readout.source.docx;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.SourceSpan;
import org.readout.model.Styled;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/**
 * Lines that only look like headings: short, bold throughout, without a full stop, and followed by text. In a draft without
 * a single real heading they are all there is to go by; where there are real ones, they stand one level below.
 */
final class PlayedHeadings {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;

    /** Half points of each candidate's letters, 0 where nothing but the style says so. */
    private final Map<Block, Integer> candidates = new IdentityHashMap<>();

    /** Takes note of a paragraph that was just added as {@code block}. */
    void note(Block block, Element paragraph, Optional<Element> properties, Styles.Role role, boolean numbered) {
        if (block instanceof Paragraph words && role == Styles.Role.BODY && !numbered && looksLikeOne(words)) {
            candidates.put(block, Xml.all(paragraph, "sz").stream().map(size -> Xml.integer(Xml.attribute(size, "val"), 0))
                    .max(Integer::compare).orElse(0));
        }
    }

    private static boolean looksLikeOne(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines()).strip();
        return !text.isEmpty() && text.length() <= LONGEST && text.split("\\s+").length <= MOST_WORDS && !text.contains("\n") && !text.contains("\t") && text.matches(".*\\p{L}{2}.*")
                && !text.matches("(?s).*[.;:,!]$") && paragraph.inlines().stream().allMatch(PlayedHeadings::isStrong);
    }

    private static boolean isStrong(Inline inline) {
        if (inline instanceof Styled styled) {
            return styled.style() == Styled.Style.STRONG || styled.inlines().stream().allMatch(PlayedHeadings::isStrong);
        }
        return PlainText.of(List.of(inline)).isBlank();
    }

    /** The same blocks, such lines made headings and reported. */
    List<Block> recognised(List<Block> blocks, SourceSpan draft, Context context) {
        List<Integer> sizes = candidates.values().stream().distinct().sorted((one, other) -> other - one).toList();
        List<Block> result = new ArrayList<>();
        int level = 0;
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block instanceof Heading heading) {
                level = heading.level();
            }
            boolean followed = at + 1 < blocks.size() && !(blocks.get(at + 1) instanceof Heading) && !candidates.containsKey(blocks.get(at + 1));
            if (!candidates.containsKey(block) || !followed) {
                result.add(block);
                continue;
            }
            Paragraph line = (Paragraph) block;
            String text = PlainText.of(line.inlines()).strip();
            context.findings.add(Finding.note("heading-by-look", line.span(), "“" + text + "” looks like a heading and is taken for one.",
                    "Give it a heading style, so that it surely is one."));
            result.add(new Heading(line.span(), Math.min(9, level + 1 + sizes.indexOf(candidates.get(block))),
                    context.anchors.forText(text), "", line.inlines().stream().flatMap(inline -> plain(inline).stream()).toList()));
        }
        return result;
    }

    /** A heading is bold by being one. */
    private static List<Inline> plain(Inline inline) {
        return inline instanceof Styled styled && styled.style() == Styled.Style.STRONG ? styled.inlines() : List.of(inline);
    }
}

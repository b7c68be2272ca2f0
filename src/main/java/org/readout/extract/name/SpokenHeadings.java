package org.readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.readout.extract.entry.Line;
import org.readout.extract.heading.Outline;
import org.readout.extract.language.Tongue;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Text;

/**
 * Headings that only their words tell: a paragraph all in bold, in a draft that has other headings, that says to the letter what
 * a part of a memo is called. It stands as high as the part before it; right below a title, as high as the sections behind it.
 */
public final class SpokenHeadings {

    public static final String TWO_SIDED = "opportunities-and-risks";

    private static final int LONGEST = 60;

    private SpokenHeadings() {
    }

    /** The same blocks, such paragraphs made headings. A draft without any heading is left to its reader. */
    public static List<Block> recognised(List<Block> read, PartMatcher matcher, Tongue tongue) {
        List<Block> blocks = new RunInHeadings(matcher).recognised(read);
        List<Heading> headings = blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
        if (headings.isEmpty()) {
            return blocks;
        }
        Set<String> ids = Outline.ids(blocks);
        int level = level(headings);
        String part = "";
        List<Block> result = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            Optional<PartMatcher.Match> match = block instanceof Heading heading ? matcher.match(PlainText.of(heading)) : Optional.empty();
            if (block instanceof Heading heading && (match.isPresent() || heading.level() <= level)) {
                level = match.isPresent() ? heading.level() : level;
                part = match.map(PartMatcher.Match::part).orElse("");
            }
            boolean side = part.equals(TWO_SIDED) && isSide(block, matcher);
            if (side || isSpoken(block, matcher, tongue) || isAlone(blocks, at, matcher, part.isEmpty() ? word -> true : word -> namesNoField(word, tongue))) {
                List<Inline> inlines = ((Paragraph) block).inlines();
                result.add(new Heading(block.span(), side ? level + 1 : level, Outline.id(PlainText.of(inlines), ids), "", inlines));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    /** That of the first heading, unless it stands over all others. */
    private static int level(List<Heading> headings) {
        int first = headings.get(0).level();
        return Math.max(first, headings.stream().skip(1).mapToInt(Heading::level).min().orElse(first));
    }

    /** “**Benefits**” or “Drawbacks:” in a part that weighs the two. */
    private static boolean isSide(Block block, PartMatcher matcher) {
        return block instanceof Paragraph paragraph && (Line.isBold(paragraph) || Line.leadsUp(paragraph))
                && matcher.isWhole(PlainText.of(paragraph.inlines()))
                && matcher.match(PlainText.of(paragraph.inlines())).flatMap(PartMatcher.Match::holds).filter(RecordKind.SIDES::contains).isPresent();
    }

    /** “Acknowledgements” in a line of its own that nothing sets off; lines one after the other are a list of contents. */
    private static boolean isAlone(List<Block> blocks, int at, PartMatcher matcher, Predicate<String> free) {
        return isPlainName(blocks.get(at), matcher, free) && at + 1 < blocks.size() && !(blocks.get(at + 1) instanceof Heading)
                && !isPlainName(blocks.get(at + 1), matcher, free) && !(at > 0 && isPlainName(blocks.get(at - 1), matcher, free));
    }

    /** @param free whether a word may be a heading where it stands: before the first part it names no field */
    private static boolean isPlainName(Block block, PartMatcher matcher, Predicate<String> free) {
        return block instanceof Paragraph paragraph && paragraph.inlines().size() == 1 && paragraph.inlines().get(0) instanceof Text text && text.text().length() <= LONGEST
                && free.test(text.text()) && !isSentence(text.text().strip()) && isPartsName(text.text().strip(), matcher);
    }

    /** “Background: the quay is dark.” */
    private static boolean isSentence(String words) {
        return words.endsWith(".") || words.endsWith(";");
    }

    /** Words that also name a field, such as “Risks”, may say something of one record only. */
    private static boolean isSpoken(Block block, PartMatcher matcher, Tongue tongue) {
        if (!(block instanceof Paragraph paragraph) || !Line.isBold(paragraph)) {
            return false;
        }
        String words = PlainText.of(paragraph.inlines()).strip();
        String name = words.replaceFirst("\\s?:$", "");
        return namesNoField(name, tongue) && isPartsName(name, matcher) && (name.equals(words) || matcher.match(name).flatMap(PartMatcher.Match::holds).isEmpty());
    }

    private static boolean namesNoField(String words, Tongue tongue) {
        return tongue.words().fields().key(RecordKind.COMPONENT, words).isEmpty();
    }

    private static boolean isPartsName(String words, PartMatcher matcher) {
        return !words.endsWith(":") && matcher.match(words).filter(PartMatcher.Match::exact).isPresent();
    }
}

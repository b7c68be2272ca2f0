package org.readout.extract.part;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.language.Fold;
import org.readout.extract.language.PatternFile;
import org.readout.model.Block;
import org.readout.model.PlainText;
import org.readout.model.Section;
import org.readout.model.Table;

/**
 * What stands below the title of a memo.
 *
 * @param before what stands before the first section
 */
public record Below(String title, List<Block> before, List<Section> sections) {

    private static final PatternFile PATTERNS = PatternFile.of(Below.class);
    private static final Pattern CONTENTS = PATTERNS.pattern("contents");
    private static final int FEWEST_BESIDE = 2;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 100;

    /** The same below its only section, where that is a title over all. */
    Below title(Predicate<Section> isTitle) {
        if (sections.size() != 1 || !isTitle.test(sections.get(0))) {
            return this;
        }
        Section over = sections.get(0);
        return new Below(title(over), Stream.concat(before.stream(), over.blocks().stream()).toList(), over.sections());
    }

    /**
     * The same without the first heading, where that is plainly the title beside the sections: nothing stands before it and next to nothing under
     * it, or its imprint down to the table of contents, no heading is higher, it names no part to the letter and one behind it does. Of several such headings none is plainly the
     * title.
     */
    Below withoutTitle(Predicate<Section> isPart) {
        if (sections.size() < FEWEST_BESIDE) {
            return this;
        }
        Section first = sections.get(0);
        List<Section> rest = sections.subList(1, sections.size());
        boolean highest = rest.stream().allMatch(section -> section.heading().level() >= first.heading().level());
        boolean alone = before.stream().allMatch(block -> PlainText.of(block).isBlank()) && isBare(first) && (isPart.test(rest.get(0)) || !isBare(rest.get(0)));
        boolean overContents = before.stream().allMatch(Below::isLine) && first.sections().isEmpty() && CONTENTS.matcher(Fold.heading(title(rest.get(0)))).matches();
        return highest && (alone || overContents) && !isPart.test(first) && rest.stream().anyMatch(isPart)
                ? new Below(title(first), Stream.concat(before.stream(), first.blocks().stream()).toList(), rest) : this;
    }

    /** The same, called by the one heading there is, which stays where it is: what stands under it may be a part. */
    Below calledByItsOnlySection(Predicate<Section> mayBeTitle) {
        boolean only = title.isBlank() && sections.size() == 1 && sections.get(0).sections().isEmpty() && before.stream().allMatch(block -> PlainText.of(block).isBlank());
        return only && mayBeTitle.test(sections.get(0)) ? new Below(title(sections.get(0)), before, sections) : this;
    }

    /** Whether it is a heading over a few lines at most that are no sentences. */
    static boolean isBare(Section section) {
        return section.sections().isEmpty() && section.blocks().size() <= MOST_LINES && section.blocks().stream().allMatch(Below::isLine);
    }

    /** “By the harbour office, 3 May”: what stands on a title page, and is no sentence. */
    private static boolean isLine(Block block) {
        String text = PlainText.of(block).strip();
        return !(block instanceof Table) && text.length() <= LONGEST_LINE && !text.matches("(?s).*[.:;?!]");
    }

    private static String title(Section section) {
        return (section.heading().number() + " " + section.title()).strip();
    }
}

package org.readout.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;

/**
 * Headings that only their words tell: a paragraph all in bold, in a draft that has other headings, that says to the letter what
 * a part of a memo is called. It stands as high as the part before it.
 */
final class SpokenHeadings {

    private SpokenHeadings() {
    }

    /** The same blocks, such paragraphs made headings. A draft without any heading is left to its reader. */
    static List<Block> recognised(List<Block> blocks, PartMatcher matcher) {
        Optional<Heading> first = blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).findFirst();
        if (first.isEmpty() || blocks.stream().noneMatch(block -> isSpoken(block, matcher))) {
            return blocks;
        }
        Set<String> ids = new HashSet<>();
        blocks.forEach(block -> {
            if (block instanceof Heading heading) {
                ids.add(heading.id());
            }
        });
        int level = first.get().level();
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading && matcher.match(PlainText.of(heading)).isPresent()) {
                level = heading.level();
            }
            if (isSpoken(block, matcher)) {
                List<Inline> inlines = ((Paragraph) block).inlines();
                result.add(new Heading(block.span(), level, Registry.unique(Fold.slug(PlainText.of(inlines), Integer.MAX_VALUE), ids), "", inlines));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    /** Words that also name a field, such as “Risks”, may say something of one record only. */
    private static boolean isSpoken(Block block, PartMatcher matcher) {
        if (!(block instanceof Paragraph paragraph) || Lead.bold(paragraph.inlines()).filter(lead -> PlainText.of(lead.rest()).isBlank()).isEmpty()) {
            return false;
        }
        String words = PlainText.of(paragraph.inlines()).strip();
        return FieldNames.key(RecordKind.COMPONENT, words).isEmpty() && matcher.match(words).filter(PartMatcher.Match::exact).isPresent();
    }
}

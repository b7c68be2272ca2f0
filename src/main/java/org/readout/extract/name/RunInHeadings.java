package org.readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.extract.heading.Outline;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;

/**
 * Headings that are the bold words which paragraphs begin with, in a draft that has no others: “**Recommendations.** The ministry should …”.
 * Two that say to the letter what parts of a memo are called make the manner sure; then shorter hints are enough.
 */
final class RunInHeadings {

    private static final int FEWEST = 2;
    private static final int LONGEST = 8;
    private static final int MOST_TITLES = 1;

    private final PartMatcher matcher;

    RunInHeadings(PartMatcher matcher) {
        this.matcher = matcher;
    }

    List<Block> recognised(List<Block> blocks) {
        List<Heading> headings = blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
        if (headings.size() > MOST_TITLES || headings.stream().anyMatch(heading -> matcher.match(PlainText.of(heading)).isPresent())
                || blocks.stream().flatMap(block -> runIn(block).stream()).filter(lead -> matcher.isWhole(lead.text())).limit(FEWEST).count() < FEWEST) {
            return blocks;
        }
        int level = headings.isEmpty() ? 1 : headings.get(0).level() + 1;
        Set<String> ids = Outline.ids(blocks);
        Optional<RecordKind> within = Optional.empty();
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            Optional<Lead> lead = runIn(block);
            if (lead.isPresent() && opens(lead.get().text(), within)) {
                within = matcher.match(lead.get().text()).flatMap(PartMatcher.Match::holds);
                result.add(new Heading(block.span(), level, Outline.id(lead.get().text(), ids), "", lead.get().lead()));
                if (!PlainText.of(lead.get().rest()).isBlank()) {
                    result.add(new Paragraph(block.span(), lead.get().rest()));
                }
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static Optional<Lead> runIn(Block block) {
        return block instanceof Paragraph paragraph ? Lead.bold(paragraph.inlines()).filter(lead -> lead.text().split("\\s+").length <= LONGEST) : Optional.empty();
    }

    /** Words that name the part already open, or only lean somewhere, may be a record's. */
    private boolean opens(String words, Optional<RecordKind> within) {
        if (matcher.isWhole(words)) {
            return true;
        }
        Optional<PartMatcher.Match> match = matcher.match(words);
        return match.isPresent() && !match.get().holds().equals(within) && within.isEmpty()
                || match.flatMap(PartMatcher.Match::holds).filter(kind -> !within.equals(Optional.of(kind))
                        && (kind == RecordKind.RECOMMENDATION || kind == RecordKind.OPEN_QUESTION)).isPresent()
                || within.isPresent() && Unknown.isLeftOpen(words) && within.get() != RecordKind.OPEN_QUESTION && !Unknown.asks(words);
    }
}

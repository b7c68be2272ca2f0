package org.readout.extract;

import java.util.List;
import java.util.Optional;

import org.readout.model.Block;
import org.readout.model.Section;

/** What is taken by {@link Sense} for what it is, where no rule knows; each guess is told to the author. */
final class Sensed {

    private final PartMatcher matcher;
    private final Registry registry;
    private final Reading reading;

    Sensed(PartMatcher matcher, Registry registry, Reading reading) {
        this.matcher = matcher;
        this.registry = registry;
        this.reading = reading;
    }

    /** Where lines or labels of the memo name a kind, they say where it is. */
    Optional<PartMatcher.Match> part(Candidate it) {
        Section section = it.section();
        boolean others = SilentHeading.tellsOfOthers(Fold.words(SectionForms.title(section)));
        Optional<Sense.Likely> likely = others ? Optional.empty() : reading.weighed(section)
                .likeliest(kind -> matcher.holding(kind).isPresent() && it.contents().mayHold(kind) && !reading.unheaded().kinds().contains(kind)).filter(Sense.Likely::isBelieved);
        likely.ifPresent(kind -> registry.sensed("“" + SectionForms.title(section) + "”", section.span(), kind));
        return likely.map(Sense.Likely::kind).flatMap(matcher::holding);
    }

    /** What stands before the first heading, with its records in their places. */
    List<Block> first(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        Optional<Sense.Likely> likely = Sense.shipped().weigh(Evidence.before(blocks)).likeliest(kind -> matcher.holding(kind).isPresent()).filter(Sense.Likely::isBelieved);
        likely.ifPresent(kind -> registry.sensed("What stands before the first heading", blocks.get(0).span(), kind));
        return likely.map(kind -> new RecordFinder(kind.kind(), registry, reading.tongue(), Group.NONE).blocks(blocks)).orElse(blocks);
    }
}

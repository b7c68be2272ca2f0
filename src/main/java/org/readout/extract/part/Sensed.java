package org.readout.extract.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.readout.extract.entry.Group;
import org.readout.extract.entry.Registry;
import org.readout.extract.language.Fold;
import org.readout.extract.sense.Evidence;
import org.readout.extract.sense.Sense;
import org.readout.model.Block;
import org.readout.model.RecordKind;
import org.readout.model.SourceSpan;

/**
 * What is taken by {@link Sense} for what it is, in a memo whose headings say nothing: beside named parts what is not named is seldom one. Each guess is told
 * to the author.
 */
final class Sensed {

    private final SilentHeading silent;
    private final PartMatcher matcher;
    private final Registry registry;
    private final Reading reading;

    Sensed(SilentHeading silent, PartMatcher matcher, Registry registry, Reading reading) {
        this.silent = silent;
        this.matcher = matcher;
        this.registry = registry;
        this.reading = reading;
    }

    /** Where lines or labels of the memo name a kind, they say where it is. */
    Optional<PartMatcher.Match> part(Candidate it) {
        if (silent.namesAny() || SilentHeading.isOfNoKind(Fold.words(it.heading()))) {
            return Optional.empty();
        }
        return told(reading.weighed(it.section()), kind -> it.contents().mayHold(kind) && !reading.unheaded().kinds().contains(kind), "“" + SectionForms.title(it.section()) + "”", it.section().span())
                .flatMap(matcher::holding);
    }

    /** What stands before the first heading, with its records in their places. */
    List<Block> first(List<Block> blocks) {
        if (silent.namesAny() || blocks.isEmpty()) {
            return blocks;
        }
        return told(Sense.shipped().weigh(Evidence.before(blocks)), any -> true, "What stands before the first heading", blocks.get(0).span())
                .map(kind -> new RecordFinder(kind, registry, reading.tongue(), Group.NONE).blocks(blocks)).orElse(blocks);
    }

    private Optional<RecordKind> told(Sense.Weighed weighed, Predicate<RecordKind> inQuestion, String what, SourceSpan span) {
        Optional<Sense.Likely> likely = weighed.likeliest(kind -> matcher.holding(kind).isPresent() && inQuestion.test(kind)).filter(Sense.Likely::isBelieved);
        likely.ifPresent(kind -> registry.sensed(what, span, kind));
        return likely.map(Sense.Likely::kind);
    }
}

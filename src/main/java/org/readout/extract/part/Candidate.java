package org.readout.extract.part;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.entry.Place;
import org.readout.extract.entry.SidesInProse;
import org.readout.extract.language.Fold;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Tongue;
import org.readout.extract.name.PartMatcher;
import org.readout.extract.sign.Contents;
import org.readout.extract.sign.SilentHeading;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Styled;

/**
 * A section of which it is to be found out what part it is.
 *
 * @param worded the part that its heading names
 * @param said   the same, where such a part may stand here
 */
record Candidate(Section section, Place place, Contents contents, Optional<PartMatcher.Match> worded, Optional<PartMatcher.Match> said) {

    /** Parts that words of a heading name only where no records stand before it: “What happened after release” is no background. */
    private static final Set<String> BEFORE_THE_RECORDS = Set.of("key-points", "background", "introduction");
    private static final Pattern NARRATES = Pattern.compile("(?U)^(?:what|why|how|when|ce que|pourquoi|comment|por que|que|como|was|warum|wie)\\b.*");

    /** Parts that a memo has once: beside “Introduction”, “Purpose limitation” is none. */
    private static final Set<String> ONCE = Set.of("introduction", "background");

    static Candidate of(Section section, Place place, Contents contents, PartMatcher matcher, SilentHeading silent) {
        Optional<PartMatcher.Match> worded = matcher.match(contents.heading());
        return new Candidate(section, place, contents, worded,
                worded.filter(match -> match.exact() || !(place.inTheBody() && BEFORE_THE_RECORDS.contains(match.part()))
                        && !(ONCE.contains(match.part()) && silent.isSureOf(match.part()))));
    }

    String heading() {
        return contents.heading();
    }

    boolean isSaid(String part) {
        return said.filter(match -> match.part().equals(part)).isPresent();
    }

    /** Whether only some of the heading's words name a part. */
    boolean isHinted() {
        return said.filter(match -> !match.exact()).isPresent();
    }

    Optional<RecordKind> holds() {
        return said.flatMap(PartMatcher.Match::holds);
    }

    boolean holds(RecordKind kind) {
        return holds().filter(kind::equals).isPresent();
    }

    /** “Highlights” with “Why we did this study” and “What we found” under it tells in short rather than point by point. */
    boolean isNarrated() {
        return isProse() && !section.blocks().isEmpty() || section.sections().size() > 1 && section.sections().stream()
                .allMatch(inner -> NARRATES.matcher(Fold.heading(inner.title())).matches() && inner.blocks().stream().noneMatch(ListBlock.class::isInstance));
    }

    /** Prose that turns to one side only, whatever its heading weighs: “Why it is worth the trouble”. */
    boolean tellsOfOneSide(Tongue tongue) {
        return isProse() && section.blocks().stream().flatMap(block -> SidesInProse.in(PlainText.of(((Paragraph) block).inlines()), RecordKind.BENEFIT, tongue).stream())
                .map(SidesInProse.Point::side).distinct().count() == 1;
    }

    private boolean isProse() {
        return section.sections().isEmpty() && section.blocks().stream().allMatch(Candidate::isPlain);
    }

    static boolean isPlain(Block block) {
        return block instanceof Paragraph paragraph && paragraph.inlines().stream().limit(1).noneMatch(Styled.class::isInstance) && paragraph.inlines().stream()
                .noneMatch(inline -> inline instanceof Styled styled && styled.style() == Styled.Style.STRONG) && !PlainText.of(paragraph.inlines()).strip().endsWith(":");
    }

    /** What the section's own paragraphs begin with in bold. */
    Stream<String> leads() {
        return section.blocks().stream().filter(Paragraph.class::isInstance).flatMap(block -> Lead.bold(((Paragraph) block).inlines()).map(Lead::text).stream());
    }
}

package org.readout.extract.part;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.extract.language.Fold;
import org.readout.extract.language.Lead;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Tongue;
import org.readout.extract.name.PartMatcher;
import org.readout.extract.sign.Telltale;
import org.readout.extract.sign.Things;
import org.readout.model.ListBlock;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/** What a section with others in it is to them: the title of the memo, a heading over several parts, or one that counts its records. */
final class OverParts {

    private static final Pattern AND = Pattern.compile("(?iU)\\s+(?:and|et|y|e|und|&)\\s+");

    /** “Data layer”; a level may be one of government as well. */
    private static final Pattern LAYER = Pattern.compile("(?iU)(?:.*\\b(?:layers?|couches?|capas?|schicht)\\b.*|\\p{L}+schicht)");

    private final PartMatcher matcher;
    private final Tongue tongue;
    private final String title;

    /** @param title the memo's, as far as it is known */
    OverParts(PartMatcher matcher, Tongue tongue, String title) {
        this.matcher = matcher;
        this.tongue = tongue;
        this.title = title;
    }

    /** What stands over all the parts is the memo's title, whatever it speaks of; “Recommendations” over asks in groups is a part. */
    boolean isTitle(Section section) {
        String heading = section.title();
        Optional<PartMatcher.Match> part = matcher.match(heading);
        boolean holdsNothing = part.filter(match -> match.holds().isEmpty()).isPresent();
        if (part.filter(PartMatcher.Match::exact).isPresent() && !(title.isBlank() && holdsNothing) || counted(section).isPresent()) {
            return false;
        }
        return Fold.words(heading).equals(Fold.words(title)) || section.sections().size() > 1
                && (OtherVoices.in(heading) || namesSeveral(section) || section.sections().stream()
                        .anyMatch(inner -> Telltale.isCountedAsk(inner.heading().inlines()) || holdsNothing && holdsRecords(inner)));
    }

    private boolean holdsRecords(Section section) {
        return matcher.match(section.title()).flatMap(PartMatcher.Match::holds).isPresent();
    }

    /** A heading over the whole memo may speak of risks and be no part: the parts stand under it. */
    boolean namesSeveral(Section section) {
        return section.sections().stream().flatMap(inner -> matcher.match(inner.title()).stream()).map(PartMatcher.Match::part).distinct().count() > 1;
    }

    /** The part that all its sections are, where its heading names it to the letter beside another. */
    Optional<PartMatcher.Match> ofAllBelow(Section section) {
        List<Optional<String>> below = section.sections().stream().map(inner -> matcher.match(inner.title()).filter(match -> match.holds().isPresent())
                .map(PartMatcher.Match::part)).distinct().toList();
        return section.sections().size() < Things.FEWEST || below.size() != 1 || below.get(0).isEmpty() ? Optional.empty()
                : AND.splitAsStream(section.title()).flatMap(said -> matcher.match(said).stream()).filter(match -> match.exact() && match.part().equals(below.get(0).get()))
                .findFirst();
    }

    /** “Three axes for a state that buys” over sections each of which counts asks: “Recommendation 1: …”. */
    Optional<PartMatcher.Match> ofAsksBelow(Section section) {
        return Telltale.groupCountedAsks(section.sections()) && !OtherVoices.in(section.title()) ? matcher.holding(RecordKind.RECOMMENDATION) : Optional.empty();
    }

    /**
     * “A proposal in sixteen layers” over “Infrastructure (L0–L2)”, “Models (L3–L7)”, or “What we look at” over “Data layer”, “Model layer”: nothing but lists of names, of which
     * some headings say what they are.
     */
    Optional<PartMatcher.Match> stacked(Section section) {
        List<Section> layers = section.sections();
        List<Optional<RecordKind>> said = layers.stream().map(inner -> matcher.match(inner.title()).flatMap(PartMatcher.Match::holds)).toList();
        boolean components = said.stream().filter(kind -> kind.filter(RecordKind.COMPONENT::equals).isPresent()).count() >= Things.FEWEST && said.stream()
                .flatMap(Optional::stream).allMatch(RecordKind.COMPONENT::equals);
        boolean named = layers.stream().allMatch(layer -> LAYER.matcher(layer.title()).matches());
        return (components || named) && layers.size() >= Things.SEVERAL && layers.stream().allMatch(OverParts::lists) ? matcher.holding(RecordKind.COMPONENT) : Optional.empty();
    }

    private static boolean lists(Section section) {
        return section.isOnly(ListBlock.class) && section.blocks().stream().flatMap(block -> ((ListBlock) block).items().stream())
                .allMatch(item -> item.opening().flatMap(Lead::bold).isPresent());
    }

    /** “Our five asks” over sections, whatever those are called. */
    Optional<PartMatcher.Match> counted(Section section) {
        String heading = section.title();
        Optional<RecordKind> kind = section.sections().size() > 1 ? tongue.words().announced().in(heading) : Optional.empty();
        Optional<PartMatcher.Match> said = matcher.match(heading);
        return kind.filter(counted -> said.flatMap(PartMatcher.Match::holds).filter(counted::equals).isPresent() || said.isEmpty() && !OtherVoices.in(heading))
                .flatMap(matcher::holding).map(PartMatcher.Match::sure);
    }
}

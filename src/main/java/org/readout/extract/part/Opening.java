package org.readout.extract.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.readout.extract.entry.Line;
import org.readout.extract.language.Fold;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sieve;
import org.readout.extract.language.Tongue;
import org.readout.extract.name.PartMatcher;
import org.readout.extract.name.SpokenHeadings;
import org.readout.extract.sign.SilentHeading;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Styled;

/**
 * The first section of prose before the parts that hold records sets the scene, whatever its heading, where no other does: “What we see”,
 * “Why governments evaluate”.
 */
public final class Opening {

    private static final PatternFile PATTERNS = PatternFile.of(Opening.class);
    private static final String BACKGROUND = "background";
    private static final String INTRODUCTION = "introduction";
    private static final Pattern FOREWORD = PATTERNS.pattern("foreword");
    private static final Pattern IMPRINT = PATTERNS.pattern("imprint");
    private static final int FEWEST_PARTS = 2;
    /** Of a box that says what words mean; several bold lines are names. */
    private static final int MOST_TITLES = 1;
    /** Less may be a title with who wrote the memo and when. */
    private static final int FEWEST_WORDS = 25;
    private static final Sieve OF_ITSELF = Sieve.of(PATTERNS.pattern("of-itself"));
    /** “Why this consultation”, “Our programme” tell what the memo is about, though others have their say in such things. */
    private static final Pattern SETS_OUT = PATTERNS.pattern("sets-out");

    private final PartMatcher matcher;
    private final Tongue tongue;

    public Opening(PartMatcher matcher, Tongue tongue) {
        this.matcher = matcher;
        this.tongue = tongue;
    }

    /** @param sections the memo's outermost, understood; a title over all of them is none of its sections */
    public List<Section> recognised(List<Section> sections) {
        if (sections.size() == 1 && sections.get(0).part().isEmpty()) {
            Section title = sections.get(0);
            return title.sections().isEmpty() ? sections : List.of(new Section("", title.heading(), title.blocks(), recognised(title.sections())));
        }
        return scened(introduced(sections));
    }

    /** A foreword introduces a memo that has no other introduction. */
    private List<Section> introduced(List<Section> sections) {
        boolean known = matcher.ofId(INTRODUCTION).isEmpty() || sections.stream().anyMatch(section -> section.part().equals(INTRODUCTION));
        int foreword = known ? -1 : IntStream.range(0, sections.size())
                .filter(at -> sections.get(at).part().isEmpty() && FOREWORD.matcher(Fold.heading(PlainText.of(sections.get(at).heading()))).matches()).findFirst().orElse(-1);
        return foreword < 0 ? sections : named(sections, foreword, INTRODUCTION);
    }

    private static List<Section> named(List<Section> sections, int at, String part) {
        Section section = sections.get(at);
        List<Section> result = new ArrayList<>(sections);
        result.set(at, new Section(part, section.heading(), section.blocks(), section.sections()));
        return result;
    }

    private List<Section> scened(List<Section> sections) {
        int body = IntStream.range(0, sections.size()).filter(at -> isOfTheBody(sections.get(at))).findFirst().orElse(0);
        boolean known = matcher.ofId(BACKGROUND).isEmpty() || sections.stream().anyMatch(section -> section.part().equals(BACKGROUND))
                || sections.stream().filter(this::isOfTheBody).count() < FEWEST_PARTS;
        int scene = known ? -1 : IntStream.range(0, body).filter(at -> isScene(sections.get(at))).findFirst().orElse(-1);
        return scene < 0 ? sections : named(sections, scene, BACKGROUND);
    }

    private boolean isOfTheBody(Section section) {
        return section.part().equals(SpokenHeadings.TWO_SIDED) || matcher.ofId(section.part()).flatMap(PartMatcher.Match::holds).filter(kind -> kind != RecordKind.KEY_POINT)
                .isPresent();
    }

    private boolean isScene(Section section) {
        String heading = Fold.heading(PlainText.of(section.heading()));
        return section.part().isEmpty() && section.sections().stream().noneMatch(this::isOfTheBody) && section.blocks().stream()
                .noneMatch(block -> block instanceof ListBlock || beginsSetOff(block) && !Line.isBold(block)) && section.blocks().stream().filter(Line::isBold)
                .count() <= MOST_TITLES && section.blocks().stream().filter(Line::isBold).noneMatch(line -> IMPRINT.matcher(Fold.heading(PlainText.of(line))).lookingAt())
                && words(section) >= FEWEST_WORDS && (SETS_OUT.matcher(heading).lookingAt() || tongue.words().cues().in(heading).stream().noneMatch(RecordKind.SIDES::contains))
                && !OF_ITSELF.finds(heading) && (SETS_OUT.matcher(heading).lookingAt() || !SilentHeading.tellsOfOthers(heading)) && !OtherVoices.in(heading);
    }

    private static boolean beginsSetOff(Block block) {
        return block instanceof Paragraph paragraph && !paragraph.inlines().isEmpty() && paragraph.inlines().get(0) instanceof Styled;
    }

    private static int words(Section section) {
        return PlainText.ofBlocks(section.blocks()).strip().split("\\s+").length + section.sections().stream().mapToInt(Opening::words).sum();
    }
}

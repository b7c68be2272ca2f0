package org.readout.extract.sign;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.entry.Line;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.PatternFile;
import org.readout.model.Heading;
import org.readout.model.Inlines;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/** Sections beside each other that count themselves by the same words, whatever those are: “Guiding principle 1. Share the tide tables”, “Guiding principle 2. …”. */
public final class CountedAlike {

    private static final PatternFile PATTERNS = PatternFile.of(CountedAlike.class);
    private static final int FEWEST = 2;
    private static final Pattern LABEL = PATTERNS.pattern("label");
    /** What parts a text or its time rather than counting what it sets out: “Chapter 2: …”, “Phase 1: …”. */
    private static final Pattern PARTS = PATTERNS.pattern("parts");
    /** What counts how far something goes, and so one way to go after the other: “Level 1: Closed”. */
    private static final Pattern DEGREES = Pattern.compile("(?iU).*\\b(?:level|tier|degree|rung|niveau|palier|degré|échelon|nivel|grado|escalón|peldaño|stufe|grad|öffnungsgrad)");

    private CountedAlike() {
    }

    /** Whether sections count on by degrees: “Level 1: Closed”, “Level 2: On request”. */
    static boolean areDegrees(List<Section> sections) {
        return countOn(sections, DEGREES.asMatchPredicate());
    }

    /** Whether the heading names what its sections count: “Functions that a harbour board should fulfil” over “Function 1: …”. */
    public static boolean areNamedBy(Section section) {
        return are(section.sections()) && Stream.of(Fold.words(label(section.sections().get(0)).orElseThrow().group("words")).split(" "))
                .anyMatch(word -> (" " + Fold.words(PlainText.of(section.heading()))).contains(" " + word));
    }

    /** Whether they all count on from the first, each with a title behind its count. */
    private static boolean are(List<Section> sections) {
        return countOn(sections, PARTS.asMatchPredicate().negate());
    }

    private static boolean countOn(List<Section> sections, Predicate<String> words) {
        Optional<Matcher> first = sections.size() < FEWEST ? Optional.empty() : label(sections.get(0))
                .filter(label -> words.test(label.group("words")) && !Line.CAPTION.matcher(label.group()).lookingAt());
        return first.isPresent() && IntStream.range(1, sections.size()).allMatch(at -> label(sections.get(at)).filter(label -> goesOn(first.get(), at, label)).isPresent());
    }

    private static boolean goesOn(Matcher first, int before, Matcher label) {
        return label.group("words").equalsIgnoreCase(first.group("words")) && Integer.parseInt(label.group("number")) == Integer.parseInt(first.group("number")) + before;
    }

    /** The same sections with their counts for numbers, unless records of the kind have such counts anyway. */
    public static List<Section> numbered(List<Section> sections, RecordKind kind) {
        return kind == RecordKind.COMPONENT || !(are(sections) || kind == RecordKind.APPROACH && areDegrees(sections))
                || ItemLabel.isOn(kind, sections.get(0).heading().inlines()) ? sections : sections.stream().map(CountedAlike::numbered).toList();
    }

    private static Section numbered(Section section) {
        Heading heading = section.heading();
        Matcher label = label(section).orElseThrow();
        return new Section(section.part(), new Heading(heading.span(), heading.level(), heading.id(), label.group().strip(), Inlines.after(heading.inlines(), label.end())),
                section.blocks(), section.sections());
    }

    /** Whether a section was one of such: words stand in its number. */
    public static boolean isOne(Section section) {
        return LABEL.matcher(section.heading().number() + " …").lookingAt();
    }

    private static Optional<Matcher> label(Section section) {
        Matcher label = LABEL.matcher(PlainText.of(section.heading()));
        return section.heading().number().isEmpty() && label.lookingAt() ? Optional.of(label) : Optional.empty();
    }
}

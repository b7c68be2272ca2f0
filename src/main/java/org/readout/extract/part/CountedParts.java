package org.readout.extract.part;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.sign.Things;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Section;
import org.readout.words.Numbers;

/** Sections that a sentence above them counts as what something is made of: “A bundle is made of five pieces.” over the five and whatever else is told of bundles. */
final class CountedParts {

    private static final PatternFile PATTERNS = PatternFile.of(CountedParts.class).with("numbers", Numbers.words(Things.FEWEST, 8));
    private static final Pattern MADE_OF = PATTERNS.pattern("made-of");
    /** What tells how a text, or what it reports on, goes about it: “This memo consists of three parts.” */
    private static final Pattern TELLING = PATTERNS.pattern("telling");

    private CountedParts() {
    }

    /** How many of its sections are such, from the first on; none where there are not as many, or one of them says nothing or has others in it. */
    static int in(Section section, Tongue tongue) {
        List<Section> inner = section.sections();
        int count = inner.size() < Things.FEWEST || section.blocks().isEmpty() || !(section.blocks().get(0) instanceof Paragraph first) ? 0
                : Sentences.of(PlainText.of(first.inlines()), tongue).stream().mapToInt(sentence -> count(sentence.text())).filter(some -> some > 0).findFirst().orElse(0);
        return count <= inner.size() && inner.stream().limit(count).allMatch(part -> part.sections().isEmpty() && !part.blocks().isEmpty() && !part.title().endsWith("?"))
                ? count : 0;
    }

    private static int count(String sentence) {
        Matcher made = MADE_OF.matcher(sentence);
        return made.find() && !TELLING.matcher(sentence.substring(0, made.start()).strip()).matches() ? Numbers.of(made.group("count")).orElse(0) : 0;
    }
}

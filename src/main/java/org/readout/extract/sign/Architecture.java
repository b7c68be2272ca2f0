package org.readout.extract.sign;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.ask.Imperative;
import org.readout.extract.language.Fold;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Tongue;
import org.readout.model.Paragraph;
import org.readout.model.Section;

/** A memo that calls itself an architecture, and sets out the parts of one in groups: “Devices” over “Handheld gauge” and “Tide clock”. */
public final class Architecture {

    private static final PatternFile PATTERNS = PatternFile.of(Architecture.class);
    private static final Pattern TITLE = PATTERNS.pattern("title");
    private static final int LONGEST_NAME = 8;
    private static final int MOST_SAID_OVER = 2;

    private Architecture() {
    }

    /** Whether its title says so, and two sections or more group parts. */
    public static boolean is(String title, List<Section> sections, Tongue tongue) {
        return TITLE.matcher(Fold.heading(title)).matches() && sections.stream().flatMap(section -> Stream.concat(Stream.of(section), section.sections().stream()))
                .filter(section -> groups(section, tongue)).limit(Things.FEWEST).count() == Things.FEWEST;
    }

    /** Whether nearly all its sections have a name and say something of it. */
    static boolean groups(Section section, Tongue tongue) {
        List<Section> parts = section.sections().stream().filter(inner -> isNamed(inner, tongue)).toList();
        return section.blocks().size() <= MOST_SAID_OVER && parts.size() >= Things.FEWEST && section.sections().size() - parts.size() <= 1;
    }

    private static boolean isNamed(Section part, Tongue tongue) {
        String name = part.title();
        return !part.blocks().isEmpty() && part.blocks().get(0) instanceof Paragraph && Fold.stretches(name) <= LONGEST_NAME && !name.matches(".*[?.!]")
                && !Imperative.opens(name, tongue) && !Wording.tells(name) && !Wording.explains(name) && !SilentHeading.isOfNoKind(Fold.words(name));
    }
}

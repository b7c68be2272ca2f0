package org.readout.extract.part;

import java.util.List;
import java.util.regex.Pattern;

import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.language.Fold;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Tongue;
import org.readout.extract.sign.Things;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/** Sections under “Security considerations” that name a danger each: “Forged tide tables”, “Eavesdropping on the signal lamp”. */
final class Dangers {

    private static final PatternFile PATTERNS = PatternFile.of(Dangers.class);
    /** Of folded headings. */
    private static final Pattern CONSIDERED = PATTERNS.pattern("considered");
    private static final Pattern DANGER = PATTERNS.pattern("danger");

    private Dangers() {
    }

    /** Whether all its sections are such: more than half by their words, and none orders, asks, says nothing or has others in it. */
    static boolean areIn(Section section, Tongue tongue) {
        List<Section> inner = section.sections();
        return inner.size() >= Things.FEWEST && CONSIDERED.matcher(Fold.words(section.title())).matches()
                && inner.stream().allMatch(one -> one.sections().isEmpty() && !one.blocks().isEmpty() && !one.title().endsWith("?") && !Ask.is(one.title())
                        && !Imperative.opens(one.title(), tongue))
                && inner.stream().filter(one -> isNamed(one.title(), tongue)).count() * 2 > inner.size();
    }

    private static boolean isNamed(String title, Tongue tongue) {
        return DANGER.matcher(title).find() || tongue.words().valence().of(title).filter(RecordKind.RISK::equals).isPresent();
    }
}

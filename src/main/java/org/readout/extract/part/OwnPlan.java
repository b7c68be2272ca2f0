package org.readout.extract.part;

import java.util.regex.Pattern;

import org.readout.extract.ask.Ask;
import org.readout.extract.language.PatternFile;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Section;

/**
 * What authors will do themselves: a document may be called so (“Action plan on digital commons”), or a line say it over a list (“We would like to:”). What orders there, and asks
 * nobody else, is no ask of theirs.
 */
final class OwnPlan {

    private static final PatternFile PATTERNS = PatternFile.of(OwnPlan.class);
    /** A word or more before it say whose it is, or whose it is not. */
    private static final Pattern TITLE = PATTERNS.pattern("title");
    private static final Pattern ASKS = Pattern.compile("(?iU)\\b(?:recomm?[ae]nd\\p{L}*|empfehl\\p{L}*|proposals?|demands?|forderungen|propositions|propuestas)\\b");
    /** Over a list. */
    private static final Pattern WILL = Pattern.compile(PATTERNS.text("will"), Pattern.DOTALL);

    private OwnPlan() {
    }

    /** Whether all that stands in it is led up to by a line that says what its authors mean to do. */
    static boolean isLedUpTo(Section section) {
        return section.sections().isEmpty() && section.blocks().size() == 2 && section.blocks().get(0) instanceof Paragraph line && section.blocks().get(1) instanceof ListBlock
                && WILL.matcher(PlainText.of(line.inlines()).strip()).matches() && !Ask.is(PlainText.of(line.inlines()));
    }

    static boolean isCalled(String title) {
        return TITLE.matcher(title).lookingAt() && !ASKS.matcher(title).find();
    }
}

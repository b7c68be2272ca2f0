package org.readout.extract.record;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.language.Fold;
import org.readout.extract.language.Ordinal;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Styled;

/**
 * What a paragraph asks that counts and stresses it, whatever else it says: “The first priority is to **widen the test**. It …”, “Second, **the Office should keep a list**. At
 * present …”.
 *
 * @param start where it stands in the paragraph
 */
record StressedAsk(int start, String words) {

    private static final PatternFile PATTERNS = PatternFile.of(StressedAsk.class);
    private static final int FEWEST = 2;
    private static final int SHORTEST = 3;
    /** What is to be done, and not what was: “The first task of the review was **to count the wells**” asks nothing. The first verb behind the noun tells. */
    private static final Pattern CALLED = PATTERNS.pattern("called");

    /** By its paragraph; none where fewer than two have one, or no more than half of those order. */
    static Map<Block, StressedAsk> in(List<Block> blocks, Tongue tongue) {
        Map<Block, StressedAsk> stressed = new IdentityHashMap<>();
        blocks.forEach(block -> of(block, tongue).filter(ask -> ask.orders(block, tongue) || ask.endsSentence(block, tongue)).ifPresent(ask -> stressed.put(block, ask)));
        long ordering = stressed.entrySet().stream().filter(told -> told.getValue().orders(told.getKey(), tongue)).count();
        return stressed.size() < FEWEST || ordering * 2 <= stressed.size() ? Map.of() : stressed;
    }

    /** Whether the words order, or those before them call them something to be done. */
    private boolean orders(Block block, Tongue tongue) {
        return Ask.is(words) || Imperative.opens(words, tongue) || CALLED.matcher(PlainText.of(block).substring(0, start)).find();
    }

    /** “Third, **wells need a law of their own**.” among orders is one; “First, **three kinds of delay** make …” only stresses what it goes on about. */
    private boolean endsSentence(Block block, Tongue tongue) {
        String text = PlainText.of(block);
        return text.substring(start + words.length(), Math.max(start + words.length(), Sentences.of(text, tongue).get(0).end())).matches("[.;:!]?");
    }

    /** Where the only words in bold stand within a first sentence that counts. */
    private static Optional<StressedAsk> of(Block block, Tongue tongue) {
        if (!(block instanceof Paragraph paragraph) || paragraph.inlines().stream().filter(StressedAsk::isBold).count() != 1 || isBold(paragraph.inlines().get(0))) {
            return Optional.empty();
        }
        String text = PlainText.of(paragraph.inlines());
        String stressed = paragraph.inlines().stream().filter(StressedAsk::isBold).map(bold -> PlainText.of(List.of(bold))).findFirst().orElse("");
        String words = stressed.strip();
        int at = PlainText.of(paragraph.inlines().stream().takeWhile(inline -> !isBold(inline)).toList()).length() + stressed.indexOf(words);
        return Sentences.of(text, tongue).stream().findFirst().filter(first -> at < first.end() && Fold.stretches(words) >= SHORTEST
                && Ordinal.pointOf(first.text()).isPresent()).map(first -> new StressedAsk(at, words));
    }

    private static boolean isBold(Inline inline) {
        return inline instanceof Styled styled && styled.style() == Styled.Style.STRONG;
    }
}

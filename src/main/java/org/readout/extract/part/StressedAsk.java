package org.readout.extract.part;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.language.Fold;
import org.readout.extract.language.Ordinal;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Styled;

/**
 * What a paragraph asks that counts and stresses it, whatever else it says: “The first priority is to **widen the test**. It …”, “Second, **the Office should keep a list**. At present …”.
 *
 * @param start where it stands in the paragraph
 */
record StressedAsk(int start, String words) {

    private static final int FEWEST = 2;
    private static final int SHORTEST = 3;

    /** By its paragraph; none where fewer than two have one, or fewer than half of those order. */
    static Map<Block, StressedAsk> in(List<Block> blocks, Tongue tongue) {
        Map<Block, StressedAsk> stressed = new IdentityHashMap<>();
        blocks.forEach(block -> of(block, tongue).ifPresent(ask -> stressed.put(block, ask)));
        long ordering = stressed.values().stream().filter(ask -> Ask.is(ask.words) || Imperative.opens(ask.words, tongue)).count();
        return stressed.size() < FEWEST || ordering * 2 < stressed.size() ? Map.of() : stressed;
    }

    /** Where the only words in bold stand within a first sentence that counts. */
    private static Optional<StressedAsk> of(Block block, Tongue tongue) {
        if (!(block instanceof Paragraph paragraph) || paragraph.inlines().stream().filter(StressedAsk::isBold).count() != 1 || isBold(paragraph.inlines().get(0))) {
            return Optional.empty();
        }
        String text = PlainText.of(paragraph.inlines());
        int at = PlainText.of(paragraph.inlines().stream().takeWhile(inline -> !isBold(inline)).toList()).length();
        String words = paragraph.inlines().stream().filter(StressedAsk::isBold).map(bold -> PlainText.of(List.of(bold)).strip()).findFirst().orElse("");
        return Sentences.of(text, tongue).stream().findFirst().filter(first -> at < first.end() && Fold.stretches(words) >= SHORTEST && Ordinal.pointOf(first.text()).isPresent()).map(first -> new StressedAsk(at, words));
    }

    private static boolean isBold(Inline inline) {
        return inline instanceof Styled styled && styled.style() == Styled.Style.STRONG;
    }
}

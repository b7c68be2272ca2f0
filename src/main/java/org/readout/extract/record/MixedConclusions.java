package org.readout.extract.record;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.ask.Ask;
import org.readout.extract.language.Fold;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.sign.Telltale;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Section;

/** “Conclusions and recommendations”, paragraph by paragraph: only some of them ask for anything. */
final class MixedConclusions {

    private static final PatternFile PATTERNS = PatternFile.of(MixedConclusions.class);
    private static final Pattern CONCLUDES = PATTERNS.pattern("concludes");
    /** “The key recommendations for the administration include:” over a list sets out what is asked for. */
    private static final Pattern LISTS_ASKS = Pattern.compile("(?iU)\\b(?:recommend|recommand|recom(?:end|iend)|(?:handlungs)?empf(?:ehl|iehl)|préconis)\\p{L}*\\b[^:]{0,120}:$");
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\(?\\d{1,3}[.)]?\\s");

    private MixedConclusions() {
    }

    static boolean are(Section section, Tongue tongue) {
        List<Block> blocks = section.allBlocks().toList();
        return CONCLUDES.matcher(Fold.words(PlainText.of(section.heading()))).find()
                && section.sections().stream().allMatch(inner -> !Telltale.isCountedAsk(inner.heading().inlines()) && inner.blocks().stream()
                        .anyMatch(MixedConclusions::isNumbered))
                && blocks.stream().allMatch(block -> block instanceof Paragraph || block instanceof ListBlock)
                && IntStream.range(1, blocks.size()).noneMatch(at -> blocks.get(at) instanceof ListBlock && listsAsks(PlainText.of(blocks.get(at - 1)).strip()))
                && blocks.stream().flatMap(MixedConclusions::paragraphs).noneMatch(paragraph -> Telltale.isCountedAsk(paragraph.inlines()))
                && blocks.stream().flatMap(MixedConclusions::paragraphs).anyMatch(paragraph -> !asks(paragraph, tongue));
    }

    /** “The following actions were suggested:” as well. */
    private static boolean listsAsks(String line) {
        return LISTS_ASKS.matcher(line).find() || Ask.reports(line);
    }

    private static boolean isNumbered(Block block) {
        return block instanceof ListBlock list ? list.numbered() : block instanceof Paragraph paragraph && NUMBERED.matcher(PlainText.of(paragraph.inlines())).lookingAt();
    }

    private static boolean asks(Paragraph paragraph, Tongue tongue) {
        return Sentences.of(PlainText.of(paragraph.inlines()), tongue).stream().anyMatch(sentence -> Ask.is(sentence.text()));
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return block instanceof Paragraph paragraph ? Stream.of(paragraph)
                : ((ListBlock) block).items().stream().flatMap(item -> item.blocks().stream()).filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }
}

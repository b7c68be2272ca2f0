package org.readout.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.Memos;
import org.readout.edition.EditionSection;
import org.readout.model.Block;
import org.readout.model.PlainText;
import org.readout.render.docx.WordEditions.Made;

/** Our own reader of Word files, given our own Word files. */
class WordReadBackTest {

    static Stream<Made> editions() {
        return WordEditions.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyWordComesBackInItsOrder(Made made) {
        String back = letters(PlainText.ofBlocks(Memos.read("edition.docx", made.bytes()).value().orElseThrow().blocks()));
        List<String> wanted = new ArrayList<>();
        made.edition().preamble().forEach(block -> wanted.add(PlainText.ofBlocks(List.of(block))));
        made.edition().sections().forEach(section -> words(section, wanted));
        int from = 0;
        for (String words : wanted.stream().flatMap(String::lines).map(WordReadBackTest::letters).filter(words -> !words.isEmpty()).toList()) {
            int at = back.indexOf(words, from);
            assertThat(at).as("after " + back.substring(Math.max(0, from - 60), from) + ": " + words).isGreaterThanOrEqualTo(0);
            from = at + words.length();
        }
    }

    private static void words(EditionSection section, List<String> into) {
        into.add(PlainText.of(section.title()));
        for (Block block : section.blocks()) {
            into.add(PlainText.ofBlocks(List.of(block)));
        }
        section.sections().forEach(inner -> words(inner, into));
    }

    /** Captions may stand before or behind; spaces and signs are the readers' own. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

package org.readout.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.ListBlock;
import org.readout.model.Ordinals;
import org.readout.model.PlainText;
import org.readout.verify.Accounting;

class TypedLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "(i) one/(ii) two = [(i)]one [(ii)]two",
        "Thus:/(i) one/(ii) two = Thus: [(i)]one [(ii)]two",
        "2.4.1 one/2.4.2 two/goes on = [2.4.1]one [2.4.2]two goes on",
        "1.9. one/1.10. two = [1.9.]one [1.10.]two",
        "1° one/2° two = [1°]one [2°]two",
        "b) one/c) *two* = [b)]one [c)]two",
        "(iv) **one** it is/(v) two = [(iv)]one it is [(v)]two",
        "a. one/b. two = [a]one [b]two",
        "3) one/4) two = [3)]one [4)]two",
        "3. one/4. two = [3]one [4]two",
        // an item with nothing behind its mark that anybody reads
        "(i) <!-- to come -->/(ii) two = [(i)] [(ii)]two",
        "a) <a id>/b) two = [a)] [b)]two",
        "(i) one/(ii) <!-- to come --> = [(i)]one [(ii)]",
        // words that only look like it
        "(i) one/(iv) four = (i) one (iv) four",
        "as in/(a) one and/(b) two = as in (a) one and (b) two",
        "A. Smith/B. Jones = A. Smith B. Jones",
        "12 apples/13 pears = 12 apples 13 pears",
        "(i) one = (i) one"})
    void marksCountOn(String lines, String blocks) {
        assertThat(read(lines.replace('/', '\n'))).isEqualTo(blocks);
    }

    /** Of names only where each line ends its sentence: who a letter is to and from is one paragraph. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {"States: keep lists./Towns: *read* them. = 2", "— one/— two = 1", "A lead/on two lines/• one/• two = 2", "A lead/• one/goes on/• two = 1", "A lead/– one/– two = 1", "To: the council/From: the clerk = 1", "Note: one line./and no other. = 1"})
    void linesWithNamesAreParagraphsEach(String lines, int paragraphs) {
        String draft = "# A\n\nBefore.\n\n" + lines.replace('/', '\n') + "\n";
        assertThat(document(draft).blocks().stream().filter(block -> !(block instanceof Heading)).count() - 1).isEqualTo(paragraphs);
        assertThat(Accounting.ofDraft(bytes(draft), DraftFormat.MARKDOWN, document(draft)).findings()).isEmpty();
    }

    @Test
    void nothingOfItIsLost() {
        String draft = "# A\n\n(iv) one\n(v) two\n\na. three\nb. four\n\n7) five\n8) six\n\n2.4.1 seven\n2.4.2 eight\n";
        assertThat(Accounting.ofDraft(bytes(draft), DraftFormat.MARKDOWN, document(draft)).findings()).isEmpty();
    }

    private static String read(String markdown) {
        return document("# A\n\n" + markdown + "\n").blocks().stream().filter(block -> !(block instanceof Heading)).map(TypedLinesTest::said).collect(Collectors.joining(" "));
    }

    private static String said(Block block) {
        return block instanceof ListBlock list ? list.items().stream().map(item -> "[" + (item.label().isEmpty() ? Ordinals.write(item.ordinal(), list.marker()) : item.label())
                + "]" + PlainText.ofBlocks(item.blocks())).collect(Collectors.joining(" ")) : PlainText.of(block);
    }

    private static Document document(String markdown) {
        return Memos.read("draft.md", bytes(markdown)).value().orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

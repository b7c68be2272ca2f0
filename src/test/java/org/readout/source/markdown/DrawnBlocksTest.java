package org.readout.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.PlainText;
import org.readout.verify.Accounting;

/** SVG that is written into Markdown, as drawing programs and people write it. */
class DrawnBlocksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " = ", quoteCharacter = '\'', value = {
        "<svg viewBox=\"0 0 9 9\">||<text>In it</text>|</svg>||After. = After.",
        "Before.|<svg viewBox=\"0 0 9 9\"|  role=\"img\"><title>Box</title><rect/></svg>|After. = Before. After.",
        "<figure>|<svg viewBox=\"0 0 9 9\"><rect/></svg>|<figcaption>A box</figcaption>|</figure>||After. = A box After.",
        "In a line <svg viewBox=\"0 0 9 9\"><text>&lt;no *words* of it</text></svg> of text. = In a line  of text.",
        "> <svg viewBox=\"0 0 9 9\">|> <text>Quoted</text></svg>||After. = After."})
    void isAPicture(String lines, String text) {
        String draft = "# Memo\n\n## Summary\n\n" + lines.replace('|', '\n') + "\n";
        Document document = Memos.read("memo.md", draft.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(document.media().values()).as(draft).singleElement().satisfies(picture -> assertThat(picture.mediaType()).isEqualTo("image/svg+xml"));
        assertThat(document.blocks().stream().skip(1).map(PlainText::of).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "))).isEqualTo(text);
        assertThat(Accounting.ofDraft(draft.getBytes(StandardCharsets.UTF_8), DraftFormat.MARKDOWN, document).findings()).isEmpty();
    }
}

package org.readout.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.PlainText;
import org.readout.verify.Accounting;

/** Markdown in elements of HTML that say so, as kramdown and Pandoc have it. */
class MarkdownWithinTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " = ", quoteCharacter = '\'', value = {
        "<div class=\"box\" markdown=\"1\">|## Asks|* Pay.|</div>|After. = [Asks] Pay. After.",
        "Before.|<section markdown=1>|### Asks||Pay *now*.||</section>|## More|After. = Before. [Asks] Pay now. [More] After.",
        "<div markdown>|<div class=\"in\" markdown=\"block\">|## Asks|Pay.|</div>||</div>||After. = [Asks] Pay. After.",
        "- One|  <div markdown=\"1\">|  - Within|  </div>|- Two = One Within Two",
        "<div markdown=\"1\">|## Asks|Pay. = [Asks] Pay.",
        "<div markdown=\"1\">|<div markdown=\"1\">|Text.||</div>|</div>|## Asks = Text. [Asks]",
        "<div markdown=\"1\">|```|</div>|```|## Asks|</div>|After. = </div> [Asks] After.",
        "<div markdown=\"1\">|Text[^1].||[^1]: The note.||</div>||After. = Text. After.",
        "<div markdown=\"0\">|## No heading|</div>||After. = ## No heading After.",
        "~~~|<div markdown=\"1\">|~~~||After. = <div markdown=\"1\"> After."})
    void isRead(String lines, String text) {
        String draft = "# Memo\n\n## Summary\n\n" + lines.replace('|', '\n') + "\n";
        Document document = Memos.read("memo.md", draft.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(document.blocks().stream().skip(1).map(block -> block instanceof Heading ? "[" + PlainText.of(block) + "]" : PlainText.of(block).strip())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" ")).replaceAll("\\s+", " ")).isEqualTo(text);
        assertThat(Accounting.ofDraft(draft.getBytes(StandardCharsets.UTF_8), DraftFormat.MARKDOWN, document).findings()).isEmpty();
    }
}
